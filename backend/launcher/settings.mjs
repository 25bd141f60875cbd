import { dirname, join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

import { Problem } from "./problem.mjs"

export const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..")

/** Everything the launcher may be told from outside, read once. */
export function readSettings(env = process.env) {
  const dataDir = resolve(root, env.HAIFENG_DATA_DIR || ".data")
  const shopPort = portOf(env, "HAIFENG_SHOP_PORT", 3000)
  const apiPort = portOf(env, "HAIFENG_API_PORT", 9000)
  return {
    dataDir,
    logDir: join(dataDir, "logs"),
    shopPort,
    apiPort,
    shopUrl: env.HAIFENG_PUBLIC_URL || `http://localhost:${shopPort}`,
    apiUrl: `http://localhost:${apiPort}`,
    databaseUrl: env.DATABASE_URL || null,
    databasePort: portOf(env, "HAIFENG_DATABASE_PORT", 54329),
    databaseName: "haifeng",
    forcePostgresUser: env.HAIFENG_PG_FALLBACK === "1",
  }
}

function portOf(env, name, otherwise) {
  const text = env[name]
  if (!text) return otherwise
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new Problem(`${name} must be a port between 1 and 65535, but it is "${text}".`)
}
