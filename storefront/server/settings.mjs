import { randomBytes } from "node:crypto"

/** @param {string} name @param {number} otherwise */
function whole(name, otherwise) {
  const text = process.env[name]
  if (text === undefined || text === "") return otherwise
  const value = Number(text)
  if (Number.isInteger(value) && value >= 0) return value
  throw new Error(`storefront settings: ${name} must be a whole number, not "${text}"`)
}

export const settings = {
  port: whole("PORT", 3000),
  host: process.env.HOST || undefined,
  development: process.env.NODE_ENV === "development",
  /** Number of proxies in front, whose forwarded address is believed. */
  trustProxy: whole("TRUST_PROXY", 0),
  /** Requests a minute from one address that must be rendered (pages from the cache are free); 0 switches it off. */
  rateLimit: whole("RATE_LIMIT", 1200),
  pageCache: process.env.PAGE_CACHE !== "off",
  https: (process.env.HAIFENG_PUBLIC_URL ?? "").startsWith("https://"),
  shopHost: process.env.HAIFENG_PUBLIC_URL ? new URL(process.env.HAIFENG_PUBLIC_URL).host : undefined,
  secret: process.env.SESSION_SECRET ?? randomBytes(16).toString("hex"),
}
