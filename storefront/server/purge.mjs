import { createHmac, timingSafeEqual } from "node:crypto"
import express from "express"
import { settings } from "./settings.mjs"

/** What the caller of POST /internal/purge sends as bearer: both sides derive it from SESSION_SECRET. */
const token = createHmac("sha256", settings.secret).update("purge-pages").digest("hex")

/**
 * POST /internal/purge {"tags": ["product:guiwei"]} drops the pages made from these things; "*" drops all.
 * @param {import("./page-cache.mjs").Pages} pages
 */
export function purgeRoute(pages) {
  const router = express.Router()
  router.post("/internal/purge", express.json({ limit: "64kb" }), (request, response) => {
    if (!allowed(request.headers.authorization)) return void response.status(404).end()
    const tags = Array.isArray(request.body?.tags) ? request.body.tags.map(String) : []
    response.json({ purged: pages.purge(tags) })
  })
  return router
}

/** @param {string | undefined} given */
function allowed(given) {
  const expected = Buffer.from(`Bearer ${token}`)
  const actual = Buffer.from(given ?? "")
  return actual.length === expected.length && timingSafeEqual(actual, expected)
}
