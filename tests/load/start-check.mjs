import { spawn } from "node:child_process"
import { join } from "node:path"

import { firstFreePort, isFree } from "../../backend/launcher/checks.mjs"
import { processIdentity } from "../../backend/launcher/process-identity.mjs"
import { root } from "../../backend/launcher/settings.mjs"
import { buyFromTwoCooperatives } from "./buy-as-a-person.mjs"
import { discardData } from "./discard-data.mjs"

const patience = 15 * 60_000
const begun = performance.now()
const tell = (seconds, what) => console.log(`${seconds.toFixed(1).padStart(7)} s  ${what}`)
const secondsSince = (start) => (performance.now() - start) / 1000

async function step(what, work) {
  const start = performance.now()
  const result = await work()
  tell(secondsSince(start), what)
  return result
}

const shopPort = await firstFreePort(19_100)
const apiPort = await firstFreePort(shopPort + 1)
const shopUrl = `http://localhost:${shopPort}`
const dataDir = join(root, ".data", `start-check-${process.pid}`)
const shop = start()
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => end(1))

try {
  console.log(`\nnpm start on ${shopUrl}\n`)
  await shop.open
  tell(secondsSince(begun), "npm start, from nothing to an open shop")
  const names = await step("two boxes bought, in all", () => buyFromTwoCooperatives(shopUrl, step))
  console.log(`           one order of ${names.join(" and ")}`)
  await step("stop", stop)
  await end(0)
} catch (error) {
  console.error(`\n${error.message}\n`)
  await end(1)
}

/** `npm start` itself, told only where its data and its doors are. */
function start() {
  const env = {
    ...process.env,
    HAIFENG_DATA_DIR: dataDir,
    HAIFENG_SHOP_PORT: String(shopPort),
    HAIFENG_API_PORT: String(apiPort),
    DATABASE_URL: "",
    HAIFENG_PUBLIC_URL: "",
  }
  const child = spawn(process.execPath, [join(root, "backend/launcher/start.mjs")], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  })
  const exited = new Promise((done) => child.on("exit", (code) => done(code)))
  let unread = ""
  const open = new Promise((done, refuse) => {
    const timer = setTimeout(
      () => refuse(new Error(`The shop did not open in ${patience / 60_000} minutes.`)),
      patience
    )
    child.stdout.on("data", (chunk) => {
      const lines = (unread + chunk).split("\n")
      unread = lines.pop()
      for (const line of lines) {
        const done = /^ {2}✓ (.*?) {2}(\d+(?:\.\d+)?) s$/.exec(line)
        if (done) tell(Number(done[2]), done[1])
      }
      if (lines.some((line) => line.includes(shopUrl))) ready()
    })
    const ready = () => {
      clearTimeout(timer)
      done()
    }
    exited.then((code) => refuse(new Error(`npm start ended with exit code ${code} before the shop was open.`)))
  })
  return { child, exited, open }
}

/** Ctrl-C, and then nothing may be left of it. */
async function stop() {
  process.kill(shop.child.pid, "SIGINT")
  const code = await shop.exited
  if (code !== 130) throw new Error(`Ctrl-C ended npm start with exit code ${code}, not 130.`)
  for (const port of [shopPort, apiPort]) {
    if (!(await isFree(port))) throw new Error(`Something still listens on port ${port}.`)
  }
}

async function end(code) {
  if (processIdentity(shop.child.pid)) {
    process.kill(shop.child.pid, "SIGINT")
    await shop.exited
  }
  discardData(dataDir)
  process.exit(code)
}
