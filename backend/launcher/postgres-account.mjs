import { execFileSync, spawnSync } from "node:child_process"
import { randomBytes } from "node:crypto"
import fs from "node:fs"
import { basename, join } from "node:path"

import { isRunnable } from "./children.mjs"
import { Problem } from "./problem.mjs"
import { copyAtomically } from "./postgres-files.mjs"

/**
 * PostgreSQL refuses to run as root. Answers how to run it: `wrap` a command line, spawn `options`, and where the
 * binaries and the data live.
 * - an ordinary user: as that user
 * - root with user namespaces: root outside, user 1000 inside; nothing moves and no account is made
 * - root without: as the account `postgres`, with binaries and data where that account can reach them
 */
export function chooseAccount(settings, native, isRoot = process.getuid?.() === 0) {
  const data = join(settings.dataDir, "postgres")
  const asIs = { kind: "own", native, data, wrap: (command) => command, options: {} }
  if (!isRoot) return asIs
  if (!settings.forcePostgresUser && !isLink(data) && namespacesWork()) {
    return { ...asIs, kind: "namespace", wrap: (command) => [...namespace, ...command] }
  }
  return asPostgresUser(data, native)
}

const namespace = ["unshare", "-U", "--map-user=1000", "--map-group=1000"]
const namespacesWork = () => spawnSync(namespace[0], [...namespace.slice(1), "true"]).status === 0
const isLink = (path) => fs.lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false

function asPostgresUser(data, native) {
  const { uid, gid } = postgresUser()
  const home = isLink(data) ? join(fs.readlinkSync(data), "..") : newHome(data, uid, gid)
  copyAtomically(native, join(home, "native"))
  return {
    kind: "user",
    native: join(home, "native"),
    data: join(home, "data"),
    wrap: (command) => command,
    options: { uid, gid, cwd: home },
  }
}

function postgresUser() {
  const ask = (flag) => Number(execFileSync("id", [flag, "postgres"], { stdio: ["ignore", "pipe", "ignore"] }))
  try {
    return { uid: ask("-u"), gid: ask("-g") }
  } catch {
    if (!isRunnable("useradd")) throw noWay()
    execFileSync("useradd", [
      "--system",
      "--user-group",
      "--no-create-home",
      "--shell",
      "/usr/sbin/nologin",
      "postgres",
    ])
    return { uid: ask("-u"), gid: ask("-g") }
  }
}

const noWay = () =>
  new Problem(
    "PostgreSQL does not run as root, and this machine has neither user namespaces nor useradd: " +
      "start as an ordinary user, or give a server of your own with DATABASE_URL."
  )

/** Below /var/lib, because a home folder of root is closed to other accounts. Data made before moves along. */
function newHome(data, uid, gid) {
  const home = join("/var/lib", `haifeng-postgres-${randomBytes(4).toString("hex")}`)
  fs.mkdirSync(home, { recursive: true })
  fs.chmodSync(home, 0o755)
  if (fs.existsSync(data)) {
    copyAtomically(data, join(home, "data"))
    execFileSync("chown", ["-R", `${uid}:${gid}`, join(home, "data")])
    fs.renameSync(data, `${data}.before-${basename(home)}`)
  }
  fs.chownSync(home, uid, gid)
  fs.mkdirSync(join(data, ".."), { recursive: true })
  fs.symlinkSync(join(home, "data"), data)
  return home
}
