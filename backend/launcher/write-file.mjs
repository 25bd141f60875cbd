import fs from "node:fs"
import { dirname } from "node:path"

/** The file is either the old one or the whole new one, also when the process is killed half-way. */
export function writeAtomically(path, text, mode = 0o644) {
  fs.mkdirSync(dirname(path), { recursive: true })
  const temporary = `${path}.${process.pid}.tmp`
  fs.writeFileSync(temporary, text, { mode })
  fs.renameSync(temporary, path)
}

export function readText(path) {
  try {
    return fs.readFileSync(path, "utf8")
  } catch (error) {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return null
    throw error
  }
}

export function readJson(path) {
  const text = readText(path)
  if (text === null) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
