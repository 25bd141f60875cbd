import { execFileSync } from "node:child_process"
import fs from "node:fs"

/**
 * Names one life of a pid: the same number reused by another program gives another name.
 * Null when nothing lives there, and for a zombie, which containers without an init never reap.
 */
export function processIdentity(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return null
  return process.platform === "linux" ? identityFromProc(pid) : identityFromPs(pid)
}

function identityFromProc(pid) {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8")
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ")
    const [state, started] = [fields[0], fields[19]]
    return state === "Z" || state === "X" ? null : `${pid}@${started}`
  } catch {
    return null
  }
}

function identityFromPs(pid) {
  try {
    const line = execFileSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], { encoding: "utf8" }).trim()
    return !line || line.startsWith("Z") ? null : `${pid}@${line.replace(/^\S+\s+/, "")}`
  } catch {
    return null
  }
}

export function commandOf(pid) {
  try {
    if (process.platform === "linux") return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
    return execFileSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" })
  } catch {
    return ""
  }
}

/** Waits until the process is gone; false when it still lives after the given time. */
export async function waitUntilGone(pid, milliseconds) {
  const until = Date.now() + milliseconds
  while (processIdentity(pid)) {
    if (Date.now() > until) return false
    await new Promise((done) => setTimeout(done, 40))
  }
  return true
}
