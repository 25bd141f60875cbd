import { createHash } from "node:crypto"
import fs from "node:fs"
import { join, relative } from "node:path"

const skipped = new Set(["node_modules", ".medusa", "dist", "build", ".turbo", ".data", ".cache", "coverage"])

/** Every file below the given paths, sorted, without what is built or installed. */
export function filesBelow(paths, keep = () => true) {
  const found = []
  const walk = (path) => {
    const entry = fs.statSync(path, { throwIfNoEntry: false })
    if (!entry) return
    if (!entry.isDirectory()) return keep(path) && found.push(path)
    for (const name of fs.readdirSync(path)) if (!skipped.has(name)) walk(join(path, name))
  }
  paths.forEach(walk)
  return found.sort()
}

/** Quick: by time and size. Good for "did anybody touch a file here", in one checkout. */
export function quickFingerprint(base, paths) {
  const hash = createHash("sha256")
  for (const path of filesBelow(paths)) {
    const { mtimeMs, size } = fs.statSync(path)
    hash.update(`${relative(base, path)}\0${mtimeMs}\0${size}\n`)
  }
  return hash.digest("hex")
}

/** Thorough: by content, so that two checkouts agree. */
export function contentFingerprint(base, paths, keep) {
  const hash = createHash("sha256")
  for (const path of filesBelow(paths, keep)) {
    hash
      .update(`${relative(base, path)}\0`)
      .update(fs.readFileSync(path))
      .update("\0")
  }
  return hash.digest("hex")
}
