import { join } from "node:path"

import { readSecrets } from "./secrets.mjs"

/** What the backend's processes see; what the caller set (REDIS_URL, MEILISEARCH_HOST, STRIPE_*) passes through. */
export function backendEnvironment(settings, databaseUrl) {
  const { JWT_SECRET, COOKIE_SECRET, SESSION_SECRET } = readSecrets(settings.dataDir)
  return {
    ...withoutNodeEnv(process.env),
    NODE_ENV: "production",
    LOG_LEVEL: process.env.LOG_LEVEL || "warn",
    DATABASE_URL: databaseUrl,
    JWT_SECRET,
    COOKIE_SECRET,
    // With the next two it tells the storefront which cached pages to drop.
    SESSION_SECRET,
    STOREFRONT_URL: `http://localhost:${settings.shopPort}`,
    MEDUSA_DISABLE_TELEMETRY: "true",
    TURBO_TELEMETRY_DISABLED: "1",
    HAIFENG_PUBLIC_URL: settings.shopUrl,
    HAIFENG_API_URL: settings.apiUrl,
    HAIFENG_DATA_DIR: settings.dataDir,
    HAIFENG_DEMO_LOGINS: join(settings.dataDir, "demo-logins.json"),
    PORT: String(settings.apiPort),
  }
}

export function storefrontEnvironment(settings) {
  return {
    ...withoutNodeEnv(process.env),
    NODE_ENV: "production",
    BACKEND_URL: settings.apiUrl,
    SESSION_SECRET: readSecrets(settings.dataDir).SESSION_SECRET,
    HAIFENG_PUBLIC_URL: settings.shopUrl,
    PORT: String(settings.shopPort),
  }
}

/** Test runners and editors set these for themselves. */
function withoutNodeEnv({ NODE_ENV, NODE_OPTIONS, VITEST, ...rest }) {
  return rest
}
