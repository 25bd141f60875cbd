import { spawn } from "node:child_process"
import fs from "node:fs"
import { join } from "node:path"

import { expect, test } from "vitest"

import { openDatabase, withConnection } from "../database.mjs"
import { livingServer, startPostgres } from "../postgres.mjs"
import { releaseLock, takeLock } from "../lock.mjs"
import { waitUntilGone } from "../process-identity.mjs"
import { scratch, settingsIn } from "../test/scratch.mjs"

const isRoot = process.getuid?.() === 0
const query = (url, sql) => withConnection(url, async (client) => (await client.query(sql)).rows)
const pidOf = (dataDir) => livingServer(join(dataDir, "postgres"))?.pid

/** Starts a command that holds the server; answers when the server answers. */
async function holder(dataDir) {
  const child = spawn(process.execPath, [join(import.meta.dirname, "hold-postgres.mjs"), dataDir, "55440"], {
    stdio: ["ignore", "pipe", "inherit"],
  })
  const url = await new Promise((done) => child.stdout.once("data", (text) => done(String(text).trim())))
  return { child, url }
}

test("data stays over a stop and a start, and an interrupted initdb is done again", async () => {
  const settings = settingsIn(scratch())
  fs.mkdirSync(join(settings.dataDir, "postgres.new"))
  fs.writeFileSync(join(settings.dataDir, "postgres.new/PG_VERSION"), "18")
  const first = await startPostgres(settings)
  await query(first.url("postgres"), "create table kept as select 1 as one")
  await first.stop()
  expect(pidOf(settings.dataDir)).toBeUndefined()
  const second = await startPostgres(settings)
  expect(await query(second.url("postgres"), "select * from kept")).toEqual([{ one: 1 }])
  const [{ server_version }] = await query(second.url("postgres"), "show server_version")
  expect(server_version).toMatch(/^18\./)
  await second.stop()
})

test("a server of a stranger needs the password", async () => {
  const settings = settingsIn(scratch())
  const server = await startPostgres(settings)
  const wrong = server.url("postgres").replace(/:[0-9a-f]{32}@/, ":wrong@")
  await expect(query(wrong, "select 1")).rejects.toThrow(/password authentication failed/)
  await expect(openDatabase({ ...settings, databaseUrl: wrong })).rejects.toThrow(
    /^DATABASE_URL does not work \(server localhost:\d+, database postgres\): password authentication failed/
  )
  const created = await openDatabase({ ...settings, databaseUrl: server.url("not_there_yet") })
  expect(await query(created.url, "select current_database() as name")).toEqual([{ name: "not_there_yet" }])
  await server.stop()
})

test("a killed launcher takes its server along, and the next one continues with the data", async () => {
  const dataDir = scratch()
  const { child, url } = await holder(dataDir)
  await query(url, "create table kept as select 1 as one")
  const postmaster = pidOf(dataDir)
  child.kill("SIGKILL")
  if (process.platform === "linux") expect(await waitUntilGone(postmaster, 10_000)).toBe(true)
  const next = await holder(dataDir)
  expect(await query(next.url, "select * from kept")).toEqual([{ one: 1 }])
  next.child.kill("SIGKILL")
})

test("launcher and server both killed: the stale pid file does not stop the next start", async () => {
  const dataDir = scratch()
  const { child, url } = await holder(dataDir)
  await query(url, "create table kept as select 1 as one")
  const postmaster = pidOf(dataDir)
  process.kill(postmaster, "SIGKILL")
  child.kill("SIGKILL")
  await waitUntilGone(postmaster, 10_000)
  expect(fs.existsSync(join(dataDir, "postgres/postmaster.pid"))).toBe(true)
  const next = await holder(dataDir)
  expect(await query(next.url, "select * from kept")).toEqual([{ one: 1 }])
  next.child.kill("SIGKILL")
})

test("a living server of another command is used and left running", async () => {
  const dataDir = scratch()
  const { child, url } = await holder(dataDir)
  const postmaster = pidOf(dataDir)
  const guest = await startPostgres(settingsIn(dataDir))
  expect(guest).toMatchObject({ adopted: true })
  expect(guest.url("postgres")).toBe(url)
  await guest.stop()
  expect(pidOf(dataDir)).toBe(postmaster)
  child.kill("SIGKILL")
})

test("a living server without an owner is taken over and stopped", async () => {
  const dataDir = scratch()
  const settings = settingsIn(dataDir)
  const started = await startPostgres(settings)
  await takeLock(dataDir, "test")
  const taken = await startPostgres(settings)
  expect(taken.adopted).toBe(true)
  await taken.stop()
  expect(pidOf(dataDir)).toBeUndefined()
  await started.exited
  releaseLock(dataDir)
})

test.runIf(isRoot)("root without user namespaces: the server runs as postgres, with the data made before", async () => {
  const settings = settingsIn(scratch())
  const before = await startPostgres(settings)
  await query(before.url("postgres"), "create table kept as select 1 as one")
  await before.stop()
  const server = await startPostgres({ ...settings, forcePostgresUser: true })
  const home = join(fs.readlinkSync(join(settings.dataDir, "postgres")), "..")
  expect(await query(server.url("postgres"), "select * from kept")).toEqual([{ one: 1 }])
  expect(fs.statSync(`/proc/${pidOf(settings.dataDir)}`).uid).toBe(fs.statSync(join(home, "data")).uid)
  expect(fs.statSync(join(home, "data")).uid).not.toBe(0)
  await server.stop()
  const again = await startPostgres(settings)
  expect(await query(again.url("postgres"), "select * from kept")).toEqual([{ one: 1 }])
  await again.stop()
  fs.rmSync(home, { recursive: true })
})
