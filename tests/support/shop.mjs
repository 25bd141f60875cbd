import net from "node:net"
import { basename, join } from "node:path"

import { stopChild } from "../../backend/launcher/children.mjs"
import { backendAnswers, startBackend, startStorefront, storefrontAnswers } from "../../backend/launcher/serve.mjs"
import { copyOfTemplate, testSettings } from "./test-database.mjs"

/**
 * @typedef {object} Shop
 * @property {string} apiUrl the backend
 * @property {string} shopUrl the storefront; empty with `storefront: false`
 * @property {string} databaseUrl a fresh copy of the migrated and seeded template
 * @property {() => Promise<void>} killBackend ends the backend as a crash would
 * @property {() => Promise<void>} restartBackend starts it again on the same port and database
 * @property {() => Promise<void>} close stops both and drops the database
 */

/**
 * Opens a shop of its own: fresh database, backend and storefront as built, on free ports. About 4 s.
 * @param {{ storefront?: boolean, env?: Record<string, string>, storefrontEnv?: Record<string, string> }} [options]
 * @returns {Promise<Shop>}
 */
export async function openShop({ storefront = true, env = {}, storefrontEnv = {} } = {}) {
  const database = await copyOfTemplate()
  const [apiPort, shopPort] = [await freePort(), await freePort()]
  const base = testSettings()
  const settings = {
    ...base,
    logDir: join(base.logDir, basename(new URL(database.url).pathname)),
    apiPort,
    shopPort,
    apiUrl: `http://localhost:${apiPort}`,
    shopUrl: `http://localhost:${shopPort}`,
  }
  let backend = startBackend(settings, database.url, env)
  const front = storefront ? startStorefront(settings, { RATE_LIMIT: "0", ...storefrontEnv }) : null
  await backendAnswers(settings, backend)
  if (front) await storefrontAnswers(settings, front)

  return {
    apiUrl: settings.apiUrl,
    shopUrl: front ? settings.shopUrl : "",
    databaseUrl: database.url,
    async killBackend() {
      process.kill(-backend.pid, "SIGKILL")
      await backend.exited
    },
    async restartBackend() {
      backend = startBackend(settings, database.url, env)
      await backendAnswers(settings, backend)
    },
    async close() {
      if (front) await stopChild(front)
      await stopChild(backend)
      await database.drop()
    },
  }
}

/** @returns {Promise<number>} */
export function freePort() {
  return new Promise((done, refuse) => {
    const server = net.createServer()
    server.on("error", refuse)
    server.listen(0, () => {
      const { port } = /** @type {net.AddressInfo} */ (server.address())
      server.close(() => done(port))
    })
  })
}
