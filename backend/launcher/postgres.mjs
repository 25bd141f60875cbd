import { execFileSync } from "node:child_process"
import { randomBytes } from "node:crypto"
import fs from "node:fs"
import { dirname, join } from "node:path"

import { firstFreePort, isFree } from "./checks.mjs"
import { launch, stopChild } from "./children.mjs"
import { holderOf } from "./lock.mjs"
import { Problem, problemOfTool } from "./problem.mjs"
import { chooseAccount } from "./postgres-account.mjs"
import { findPostgres } from "./postgres-files.mjs"
import { commandOf, processIdentity, waitUntilGone } from "./process-identity.mjs"
import { readText, writeAtomically } from "./write-file.mjs"

const tuning = {
  // Both families, because "localhost" may resolve to either.
  listen_addresses: "localhost",
  unix_socket_directories: "",
  max_connections: "200",
  shared_buffers: "256MB",
  max_wal_size: "256MB",
  jit: "off",
  timezone: "UTC",
}

/** The embedded server of this data folder: adopted when it lives, otherwise made if absent and started. */
export async function startPostgres(settings) {
  const account = chooseAccount(settings, findPostgres())
  if (!fs.existsSync(join(account.data, "PG_VERSION"))) create(settings, account)
  const password = fs.readFileSync(join(account.data, "password"), "utf8")
  const living = livingServer(account.data)
  if (living) return { url: urlOn(living.port, password), adopted: true, ...adopt(settings, living.pid) }

  const port = await choosePort(settings)
  const flags = Object.entries({ ...tuning, ...settings.databaseFlags, port }).flatMap(([name, value]) => [
    "-c",
    `${name}=${value}`,
  ])
  const [command, ...args] = account.wrap([join(account.native, "bin/postgres"), "-D", account.data, ...flags])
  const server = await ready(settings, command, args, account)
  return { url: urlOn(port, password), adopted: false, exited: server.exited, stop: () => stopChild(server) }
}

const urlOn = (port, password) => (database) => `postgres://postgres:${password}@localhost:${port}/${database}`

/** A server whose owner lives is left alone; one that lost its owner is ours to stop. */
function adopt(settings, pid) {
  const owner = holderOf(settings.dataDir)
  const stop = async () => {
    if (owner && owner.pid !== process.pid) return
    process.kill(pid, "SIGINT")
    await waitUntilGone(pid, 15_000)
  }
  return { exited: new Promise(() => {}), stop }
}

/** Made under another name first: a folder with the final name is complete. */
function create(settings, account) {
  const draft = `${account.data}.new`
  fs.rmSync(draft, { recursive: true, force: true })
  fs.rmSync(account.data, { recursive: true, force: true, maxRetries: 2 })
  fs.mkdirSync(dirname(account.data), { recursive: true })
  const password = randomBytes(16).toString("hex")
  const passwordFile = `${account.data}.password`
  fs.writeFileSync(passwordFile, password, { mode: 0o600 })
  if (account.options.uid) fs.chownSync(passwordFile, account.options.uid, account.options.gid)
  const [command, ...args] = account.wrap([
    ...[join(account.native, "bin/initdb"), "-D", draft, "-U", "postgres", "--no-sync", "--pwfile", passwordFile],
    ...["-A", "scram-sha-256", "-E", "UTF8", `--locale=${locale}`, "--locale-provider=icu", "--icu-locale=und"],
  ])
  try {
    execFileSync(command, args, { stdio: ["ignore", "pipe", "pipe"], env: plainEnv, ...account.options })
  } catch (error) {
    console.error(String(error.stderr))
    throw problemOfTool("PostgreSQL's initdb", String(error.stderr), settings.logDir)
  }
  fs.renameSync(passwordFile, join(draft, "password"))
  fs.renameSync(draft, account.data)
}

// macOS has no C.UTF-8; sorting is ICU's everywhere, this one only says which characters are letters.
const locale = process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8"

// PGPORT, PGDATA and a foreign locale of the caller must not reach the server.
const plainEnv = { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" }

/** What `postmaster.pid` says, when it is true; a file left by a dead or zombie server is taken away. */
export function livingServer(data) {
  const file = join(data, "postmaster.pid")
  const lines = readText(file)?.split("\n")
  if (!lines) return null
  const pid = Number(lines[0])
  if (processIdentity(pid) && serves(pid, data)) return { pid, port: Number(lines[3]) }
  fs.rmSync(file, { force: true })
  return null
}

/** The number may belong to another program by now. A postmaster works in its data folder. */
function serves(pid, data) {
  const folder = fs.realpathSync(data)
  if (process.platform !== "linux") return commandOf(pid).includes("postgres")
  try {
    return fs.readlinkSync(`/proc/${pid}/cwd`) === folder
  } catch {
    return false
  }
}

async function choosePort(settings) {
  const file = join(settings.dataDir, "postgres-port")
  const remembered = Number(readText(file))
  if (remembered && (await isFree(remembered))) return remembered
  const port = await firstFreePort(settings.databasePort)
  writeAtomically(file, String(port))
  return port
}

function ready(settings, command, args, account) {
  return new Promise((done, refuse) => {
    let started = false
    const server = launch(settings, "postgres", command, args, {
      env: plainEnv,
      stopSignal: "SIGINT",
      ...account.options,
      onOutput: (text) => {
        if (started || !text.includes("ready to accept connections")) return
        started = true
        done(server)
      },
    })
    server.exited.then(() => {
      if (started) return
      console.error(server.tail())
      refuse(
        server.tail() ? problemOfTool("PostgreSQL", server.tail(), server.logFile) : new Problem("PostgreSQL ended.")
      )
    })
  })
}
