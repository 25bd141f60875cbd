import { createHash } from "node:crypto"
import fs from "node:fs"
import { join } from "node:path"

import { refuseFullDisk } from "./checks.mjs"
import { runTool } from "./children.mjs"
import { Problem } from "./problem.mjs"
import { readJson, readText, writeAtomically } from "./write-file.mjs"

const stampOf = (folder) => join(folder, "node_modules/.haifeng-lock-hash")
const npmsOwnRecord = (folder) => join(folder, "node_modules/.package-lock.json")

const lockHash = (folder) =>
  createHash("sha256")
    .update(fs.readFileSync(join(folder, "package-lock.json")))
    .digest("hex")

/** `npm ci` empties node_modules first; both records go before it and come after it, so an interrupted one is redone. */
export async function install(settings, folder, note) {
  const hash = lockHash(folder)
  if (readText(stampOf(folder))?.trim() === hash) return "up to date"
  if (!isInstalledByHand(folder)) {
    refuseFullDisk(folder, 2 * 1024 ** 3)
    fs.rmSync(stampOf(folder), { force: true })
    fs.rmSync(npmsOwnRecord(folder), { force: true })
    note?.("npm ci, about 2 minutes the first time")
    const npm = process.env.npm_execpath
    const [command, args] = npm?.endsWith(".js") ? [process.execPath, [npm]] : ["npm", []]
    await npmCi(settings, folder, [...args, "ci", "--no-audit", "--no-fund"], command)
  }
  writeAtomically(stampOf(folder), `${hash}\n`)
}

async function npmCi(settings, folder, args, command) {
  try {
    await runTool(settings, "install", command, args, { cwd: folder, env: withoutNpmRun(process.env) })
  } catch (error) {
    const log = readText(join(settings.logDir, "install.log")) ?? ""
    if (!log.includes("EUSAGE")) throw error
    throw new Problem(
      "package-lock.json does not fit the package.json files: run npm install, then node tests/architecture/lock.mjs."
    )
  }
}

/** npm records what it put there when it is done: equal to the lock means somebody ran npm already. */
function isInstalledByHand(folder) {
  const present = readJson(npmsOwnRecord(folder))?.packages
  if (!present) return false
  const { packages } = readJson(join(folder, "package-lock.json"))
  return Object.entries(packages).every(
    ([path, wanted]) => !path.includes("node_modules/") || wanted.optional || present[path]?.version === wanted.version
  )
}

/** What `npm start` put into the environment must not steer the inner npm. */
function withoutNpmRun(env) {
  return Object.fromEntries(
    Object.entries(env).filter(
      ([name]) => !/^npm_(lifecycle|package|command|config_prefix|config_local_prefix)/.test(name)
    )
  )
}
