import { join } from "node:path"

import { migrate, schemaFingerprint } from "../../backend/launcher/migrate.mjs"
import { runBackendScript } from "../../backend/launcher/backend-script.mjs"
import { createIfAbsent, dropDatabase, openDatabase, withConnection } from "../../backend/launcher/database.mjs"
import { contentFingerprint } from "../../backend/launcher/fingerprint.mjs"
import { seedFingerprint } from "../../backend/launcher/seed-once.mjs"
import { root } from "../../backend/launcher/settings.mjs"
import { readStamps, writeStamp } from "../../backend/launcher/stamps.mjs"

/** What it writes is in the databases too. */
const readModel = join(root, "plugins/catalog/src")

/**
 * Databases to measure on, on the embedded server or the one of DATABASE_URL: migrated once, copied, then seeded with so
 * many products. One that a former run filled from the same sources is taken as it is.
 */
export async function openDatabases(settings, say) {
  const server = await openDatabase(settings)
  const urlOf = (name) => Object.assign(new URL(server.url), { pathname: `/${name}` }).href
  const admin = urlOf("postgres")
  const migrated = "hf_bench_migrated"

  async function template() {
    const sources = schemaFingerprint()
    await createIfAbsent(admin, migrated)
    if ((await readStamps(urlOf(migrated))).migrated === sources) return
    say("migrate")
    await dropDatabase(admin, migrated)
    await createIfAbsent(admin, migrated)
    await migrate(settings, urlOf(migrated))
  }

  return {
    /** Url of a shop with so many generated products besides the real ones; without customers and past orders. */
    async shop(products) {
      const name = `hf_bench_${products ?? "small"}`
      const stamp = [seedFingerprint(), schemaFingerprint(), contentFingerprint(root, [readModel])].join(" ")
      await createIfAbsent(admin, name)
      if ((await readStamps(urlOf(name))).bench === stamp) return urlOf(name)
      await template()
      await dropDatabase(admin, name)
      await createIfAbsent(admin, name, migrated)
      say(products ? `seed ${products} products` : "seed")
      const env = { HAIFENG_DEMO: "0", ...(products ? { HAIFENG_SEED_PRODUCTS: String(products) } : {}) }
      await runBackendScript(settings, urlOf(name), "seed", { env })
      await withConnection(urlOf(name), settle)
      await writeStamp(urlOf(name), "bench", stamp)
      return urlOf(name)
    },
    stop: server.stop,
  }
}

/** As if the shops had opened yesterday: the first minutely repair goes again through all goods of shops opened just now. */
async function settle(client) {
  await client.query("update cooperative set updated_at = updated_at - interval '1 day'")
  await client.query("vacuum analyze")
}
