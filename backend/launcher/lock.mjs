import fs from "node:fs"
import { join } from "node:path"

import { Problem } from "./problem.mjs"
import { processIdentity } from "./process-identity.mjs"
import { readJson } from "./write-file.mjs"

const lockFile = (dataDir) => join(dataDir, "launcher.lock")
const childrenDir = (dataDir) => join(dataDir, "children")
const isAlive = (holder) => holder !== null && processIdentity(holder.pid) === holder.identity

export function holderOf(dataDir) {
  const holder = readJson(lockFile(dataDir))
  return isAlive(holder) ? holder : null
}

/** One command at a time owns the data folder. Ends with what a killed owner left running. */
export async function takeLock(dataDir, what) {
  fs.mkdirSync(dataDir, { recursive: true })
  const mine = { pid: process.pid, identity: processIdentity(process.pid), what }
  const draft = join(dataDir, `launcher.lock.${process.pid}`)
  fs.writeFileSync(draft, JSON.stringify(mine))
  try {
    while (!placed(draft, dataDir)) {
      const holder = holderOf(dataDir)
      if (holder) throw alreadyRunning(holder)
      fs.renameSync(lockFile(dataDir), `${draft}.stale`)
      const moved = readJson(`${draft}.stale`)
      // Another command may have taken the stale lock away between the look and the move: give it back.
      if (isAlive(moved)) fs.linkSync(`${draft}.stale`, lockFile(dataDir))
    }
  } catch (error) {
    if (error.code !== "ENOENT") throw error
    return takeLock(dataDir, what)
  } finally {
    fs.rmSync(draft, { force: true })
    fs.rmSync(`${draft}.stale`, { force: true })
  }
  await endLeftovers(dataDir)
}

export function releaseLock(dataDir) {
  if (readJson(lockFile(dataDir))?.pid === process.pid) fs.rmSync(lockFile(dataDir), { force: true })
}

function placed(draft, dataDir) {
  try {
    fs.linkSync(draft, lockFile(dataDir))
    return true
  } catch (error) {
    if (error.code === "EEXIST") return false
    throw error
  }
}

const alreadyRunning = (holder) =>
  new Problem(
    `"${holder.what}" already runs here (process ${holder.pid}): stop it, or set HAIFENG_DATA_DIR, ` +
      "HAIFENG_SHOP_PORT and HAIFENG_API_PORT for a second shop. 已在运行。"
  )

export function noteChild(dataDir, pid, stopSignal) {
  fs.mkdirSync(childrenDir(dataDir), { recursive: true })
  const note = {
    child: { pid, identity: processIdentity(pid), stopSignal },
    parent: { pid: process.pid, identity: processIdentity(process.pid) },
  }
  fs.writeFileSync(join(childrenDir(dataDir), String(pid)), JSON.stringify(note))
}

export const forgetChild = (dataDir, pid) => fs.rmSync(join(childrenDir(dataDir), String(pid)), { force: true })

async function endLeftovers(dataDir) {
  if (!fs.existsSync(childrenDir(dataDir))) return
  const files = fs.readdirSync(childrenDir(dataDir)).map((name) => join(childrenDir(dataDir), name))
  await Promise.all(
    files.map(async (file) => {
      const note = readJson(file)
      if (note && isAlive(note.parent)) return
      if (note) await endGroup(note.child)
      fs.rmSync(file, { force: true })
    })
  )
}

/** The leader may be gone and what it started not; its number is not given to anybody else while its group lives. */
async function endGroup({ pid, identity, stopSignal }) {
  const now = processIdentity(pid)
  if (now !== null && now !== identity) return
  signalGroup(pid, stopSignal)
  if (await groupGone(pid, 8_000)) return
  signalGroup(pid, "SIGKILL")
  await groupGone(pid, 2_000)
}

async function groupGone(pid, milliseconds) {
  const until = Date.now() + milliseconds
  while (signalGroup(pid, 0)) {
    if (Date.now() > until) return false
    await new Promise((done) => setTimeout(done, 40))
  }
  return true
}

/** Every child leads its own process group, so that what it started goes with it. */
export function signalGroup(pid, signal) {
  try {
    return process.kill(-pid, signal)
  } catch (error) {
    if (error.code !== "ESRCH") throw error
    return false
  }
}
