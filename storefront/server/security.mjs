import { randomBytes } from "node:crypto"
import { rateLimit } from "express-rate-limit"
import { settings } from "./settings.mjs"

/** @typedef {import("express").RequestHandler} RequestHandler */

/** @param {string} [nonce] of the page that asks for the framework's script; cached pages have none */
function contentPolicy(nonce) {
  const script = nonce ? `'self' 'nonce-${nonce}'` : "'self'"
  if (settings.development) return "default-src 'self' 'unsafe-inline' 'unsafe-eval' ws: data:"
  return [
    "default-src 'none'",
    `script-src ${script}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join("; ")
}

const fixed = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=()",
  ...(settings.https ? { "Strict-Transport-Security": "max-age=31536000; includeSubDomains" } : {}),
}

/** The headers of a page that is the same for everybody. */
export const sharedPageHeaders = { ...fixed, "Content-Security-Policy": contentPolicy() }

/** @type {RequestHandler} */
export function secureHeaders(request, response, next) {
  const nonce = randomBytes(16).toString("base64")
  response.locals.nonce = nonce
  response.set({ ...fixed, "Content-Security-Policy": contentPolicy(nonce), "Cache-Control": "private, no-store" })
  if (settings.trustProxy === 0) delete request.headers["x-forwarded-host"]
  next()
}

/**
 * A form of another site must not act for the shopper. Browsers send Origin with every POST; a client that sends
 * neither Origin nor Sec-Fetch-Site has no shopper's cookies to abuse.
 * @type {RequestHandler}
 */
export function refuseForeignPosts(request, response, next) {
  if (request.method === "GET" || request.method === "HEAD") return next()
  const { origin } = request.headers
  const site = request.headers["sec-fetch-site"]
  const own = new Set([request.headers.host, request.headers["x-forwarded-host"], settings.shopHost])
  const foreign = origin === undefined ? site === "cross-site" : !own.has(hostOf(origin))
  if (foreign) return void response.status(403).type("text").send("This form was not sent from the shop itself.")
  next()
}

/** @param {string} origin */
function hostOf(origin) {
  try {
    return new URL(origin).host
  } catch {
    return "none"
  }
}

/** @returns {RequestHandler} */
export function limitRate() {
  if (settings.rateLimit === 0) return (_request, _response, next) => next()
  return rateLimit({
    windowMs: 60_000,
    limit: settings.rateLimit,
    standardHeaders: "draft-7",
    legacyHeaders: false,
    message: "请求太频繁，请一分钟后再试。Too many requests, please try again in a minute.",
  })
}
