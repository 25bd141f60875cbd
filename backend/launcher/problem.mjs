/** A reason to stop that the person at the keyboard can act on: printed as one sentence, exit code 1. */
export class Problem extends Error {
  name = "Problem"
}

const diskIsFull = (text) => /ENOSPC|No space left on device/i.test(text)

export const fullDisk = (where) =>
  new Problem(`The disk is full: free some space (at least 3 GB) where ${where} lives, then start again. 磁盘已满。`)

/** Turns whatever was thrown into the Problem to print; null when it is a fault of ours and needs its stack. */
export function asProblem(error, where = "this folder") {
  if (error instanceof Problem) return error
  if (error?.code === "ENOSPC" || diskIsFull(String(error?.message))) return fullDisk(where)
  if (error?.code === "EACCES" || error?.code === "EPERM" || error?.code === "EROFS") {
    return new Problem(`No permission: ${error.message}. Give this user the right to write there, then start again.`)
  }
  return null
}

export const problemOfTool = (name, tail, logFile) =>
  diskIsFull(tail)
    ? fullDisk("this folder")
    : new Problem(`${name} failed; the last lines it said are above, the whole log is in ${logFile}.`)
