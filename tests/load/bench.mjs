import fs from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"

import { build } from "../../backend/launcher/build.mjs"
import { stopAll } from "../../backend/launcher/children.mjs"
import { releaseLock, takeLock } from "../../backend/launcher/lock.mjs"
import { asProblem, Problem } from "../../backend/launcher/problem.mjs"
import { readSettings, root } from "../../backend/launcher/settings.mjs"
import { openDatabases } from "./databases.mjs"
import { discardData } from "./discard-data.mjs"
import { serversOf } from "./servers.mjs"

const names = fs
  .readdirSync(import.meta.dirname)
  .flatMap((file) => /^([\w-]+)\.bench\.mjs$/.exec(file)?.[1] ?? [])
  .sort()
const usage = `npm run bench -- NAME [--json] [--rounds N] [--keep] [--built]
  NAME: ${names.join(", ")}, all
  --rounds N  of each arm, 5 or more
  --keep      leave the databases for the next run
  --built     measure what is built, whatever changed since`

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    rounds: { type: "string", default: "5" },
    keep: { type: "boolean", default: false },
    built: { type: "boolean", default: false },
  },
})
const wanted = positionals[0] === "all" ? names : positionals
const rounds = Number(flags.rounds)
if (wanted.length === 0 || !wanted.every((name) => names.includes(name)) || !Number.isInteger(rounds) || rounds < 5) {
  console.error(usage)
  process.exit(1)
}

const settings = readSettings({ ...process.env, HAIFENG_DATA_DIR: join(root, ".data/bench") })
const begun = performance.now()
const say = (what) => console.error(`  … ${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${what}`)

for (const [signal, code] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
]) {
  process.on(signal, () => leave(code))
}
let isOurs = false
let leaving = false
try {
  await takeLock(settings.dataDir, "npm run bench")
  isOurs = true
  await measure()
  await leave(0)
} catch (error) {
  if (!leaving) console.error(asProblem(error, settings.dataDir)?.message ?? error)
  await leave(1)
}

async function measure() {
  if (!flags.built) {
    say("build")
    await build(settings, say)
  }
  const house = { say, databases: await openDatabases(settings, say), servers: serversOf(settings) }
  for (const name of wanted) {
    const { run } = await import(`./${name}.bench.mjs`)
    say(`bench ${name}`)
    const rows = await run(house, { rounds })
    await house.servers.stop()
    if (!Array.isArray(rows) || rows.length === 0) throw new Problem(`The bench ${name} measured nothing.`)
    rows.forEach(print)
  }
}

function print(row) {
  console.log(JSON.stringify(row))
  if (flags.json) return
  const { name, ours, baseline, ratio, unit, rounds: counted, metric } = row
  console.error(`${name.padEnd(24)} ${ratio}  (${ours} / ${baseline} ${unit}, ${counted} rounds)  ${metric}`)
}

/** Nothing is left behind: no process, and with no --keep no data. */
async function leave(code) {
  if (leaving) return
  leaving = true
  await stopAll()
  releaseLock(settings.dataDir)
  if (isOurs && !flags.keep) discardData(settings.dataDir)
  process.exit(code)
}
