import { createHash, randomBytes } from "node:crypto"
import { join } from "node:path"

import { createIfAbsent, dropDatabase, withConnection } from "../../backend/launcher/database.mjs"
import { holderOf, releaseLock, takeLock } from "../../backend/launcher/lock.mjs"
import { migrate, schemaFingerprint } from "../../backend/launcher/migrate.mjs"
import { startPostgres } from "../../backend/launcher/postgres.mjs"
import { seedFingerprint, seedOnce } from "../../backend/launcher/seed-once.mjs"
import { readSettings, root } from "../../backend/launcher/settings.mjs"

/** The launcher's settings for tests: their own data folder beside the shop's, their own server. */
export function testSettings() {
  const settings = readSettings({ HAIFENG_DATA_DIR: process.env.HAIFENG_TEST_DATA_DIR || join(root, ".data/test") })
  // A test database is thrown away: it need not survive a power cut.
  return { ...settings, databasePort: 55_450, databaseFlags: { fsync: "off", full_page_writes: "off" } }
}

/** Starts the tests' PostgreSQL, or joins the one that a running `npm test` holds. */
export async function openTestServer() {
  const settings = testSettings()
  const owner = !holderOf(settings.dataDir)
  if (owner) await takeLock(settings.dataDir, "npm test")
  const server = await startPostgres(settings)
  process.env.HAIFENG_TEST_SERVER = server.url("postgres")
  return {
    url: server.url,
    close: async () => {
      await server.stop()
      if (owner) releaseLock(settings.dataDir)
    },
  }
}

const onServer = (database) => {
  const url = new URL(process.env.HAIFENG_TEST_SERVER ?? missing())
  url.pathname = `/${database}`
  return url.href
}
const missing = () => {
  throw new Error("No test server: run through `npm test -- <stage>` or a vitest config of tests/.")
}

/** One migrated and seeded database for all suites; made again when migrations or seed change. */
export async function prepareTemplate(note) {
  const hash = createHash("sha256").update(schemaFingerprint()).update(seedFingerprint())
  const name = `template_${hash.digest("hex").slice(0, 12)}`
  const admin = onServer("postgres")
  const made = await withConnection(admin, (client) => client.query("select datname from pg_database"))
  const names = made.rows.map(({ datname }) => datname)
  if (!names.includes(name)) {
    for (const old of names.filter((other) => /^(template_.{12}|draft_|shop_)/.test(other)))
      await dropDatabase(admin, old)
    const draft = `draft_${randomBytes(4).toString("hex")}`
    await createIfAbsent(admin, draft)
    await migrate(testSettings(), onServer(draft))
    await seedOnce(testSettings(), onServer(draft), note)
    await withConnection(admin, (client) => client.query(`alter database ${draft} rename to ${name}`))
  }
  process.env.HAIFENG_TEST_TEMPLATE = name
}

/** A fresh copy of the seeded database: its address, and how to throw it away. */
export async function copyOfTemplate() {
  const name = `shop_${randomBytes(5).toString("hex")}`
  const admin = onServer("postgres")
  await createIfAbsent(admin, name, process.env.HAIFENG_TEST_TEMPLATE ?? missing())
  return { url: onServer(name), drop: () => dropDatabase(admin, name) }
}
