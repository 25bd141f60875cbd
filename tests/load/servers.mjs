import { join } from "node:path"
import { backendEnvironment } from "../../backend/launcher/backend-environment.mjs"
import { firstFreePort } from "../../backend/launcher/checks.mjs"
import { launch, stopChild } from "../../backend/launcher/children.mjs"
import { backendAnswers, startBackend, startStorefront, storefrontAnswers } from "../../backend/launcher/serve.mjs"

const stockFolder = join(import.meta.dirname, "stock")
// Of the admin's pages nothing is measured.
const withoutAdmin = { HAIFENG_ADMIN: "off" }

/** Starts servers on free ports, and stops those it started. */
export function serversOf(settings) {
  const running = []
  /** Several of a kind may run: each has its own port and its own logs. */
  async function onFreePort() {
    const port = await firstFreePort(19_000)
    const url = `http://localhost:${port}`
    return {
      ...settings,
      logDir: join(settings.logDir, String(port)),
      apiPort: port,
      apiUrl: url,
      shopPort: port,
      shopUrl: url,
    }
  }
  async function answered(entry, own, answers) {
    running.push(entry)
    await answers(own, entry)
    return own.apiUrl
  }

  async function ours(database) {
    const own = await onFreePort()
    return answered(startBackend(own, database, withoutAdmin), own, backendAnswers)
  }

  async function stock(database) {
    const own = await onFreePort()
    const env = { ...backendEnvironment(own, database), ...withoutAdmin }
    return answered(
      launch(own, "stock", process.execPath, ["start.mjs"], { cwd: stockFolder, env }),
      own,
      backendAnswers
    )
  }

  return {
    ours,
    /** Stock first: a starting Medusa switches off the payment providers that it does not have. */
    async stockAndOurs(database) {
      return { stock: await stock(database), ours: await ours(database) }
    },
    async storefront(backend, env = {}) {
      const own = await onFreePort()
      return answered(startStorefront(own, { BACKEND_URL: backend, RATE_LIMIT: "0", ...env }), own, storefrontAnswers)
    },
    async stop() {
      while (running.length > 0) await stopChild(running.pop())
    },
  }
}
