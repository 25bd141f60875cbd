import { inject } from "vitest"
import { stopChild } from "../../backend/launcher/children.mjs"
import { backendAnswers, startBackend } from "../../backend/launcher/serve.mjs"
import { freePort } from "../support/shop.mjs"
import { testSettings } from "../support/test-database.mjs"

/** A second backend process on the shared shop's database, without Redis: locks are per process then. */
export async function openSecondBackend(): Promise<{ apiUrl: string; close: () => Promise<void> }> {
  const apiPort = await freePort()
  const base = testSettings()
  const settings = { ...base, logDir: `${base.logDir}/second`, apiPort, apiUrl: `http://localhost:${apiPort}` }
  const backend = startBackend(settings, inject("shop").databaseUrl, { REDIS_URL: "" })
  await backendAnswers(settings, backend)
  return { apiUrl: settings.apiUrl, close: () => stopChild(backend) }
}
