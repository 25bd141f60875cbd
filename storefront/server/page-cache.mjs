import { gunzipSync } from "node:zlib"
import { sharedPageHeaders } from "./security.mjs"

/**
 * @typedef {import("./render-page.mjs").Page} Page
 * @typedef {import("node:http").IncomingMessage} Incoming
 * @typedef {import("node:http").ServerResponse} Outgoing
 * @typedef {ReturnType<typeof cachePages>} Pages
 */

/** Younger: as it is. Younger than STALE: as it is, and made anew behind it. Older: only while the backend is away. */
const FRESH = 2_000
const STALE = 10_000
const AWAY = 600_000
const MOST_PAGES = 2_000

/**
 * Pages that are the same for everybody, kept compressed.
 * @param {{ render: (key: string) => Promise<Page>, keyOf: (request: Incoming) => string | null, now?: () => number }} options
 */
export function cachePages({ render, keyOf, now = Date.now }) {
  /** @type {Map<string, { page: Page, at: number }>} */
  const kept = new Map()
  /** @type {Map<string, Promise<Page>>} */
  const underWay = new Map()
  /** A page begun before a purge may hold old facts and is not kept. */
  let purges = 0

  /** Many who ask for one page at once wait for one rendering. @param {string} key */
  function make(key) {
    const running = underWay.get(key)
    if (running) return running
    const begun = purges
    const made = render(key)
      .then((page) => {
        if (begun === purges) keep(key, page)
        return page
      })
      .finally(() => {
        if (underWay.get(key) === made) underWay.delete(key)
      })
    underWay.set(key, made)
    return made
  }

  /** @param {string} key @param {Page} page */
  function keep(key, page) {
    if (page.status >= 500) return
    kept.delete(key)
    if (page.status !== 200) return
    kept.set(key, { page, at: now() })
    const oldest = kept.size > MOST_PAGES ? kept.keys().next().value : undefined
    if (oldest !== undefined) kept.delete(oldest)
  }

  return {
    /**
     * Answers from memory, ahead of everything else; false when the page must be made.
     * @param {Incoming} request
     * @param {Outgoing} response
     */
    answer(request, response) {
      const key = keyOf(request)
      const known = key === null ? undefined : kept.get(key)
      if (key === null || !known) return false
      const age = now() - known.at
      if (age > STALE) return false
      if (age > FRESH) make(key).catch(() => undefined)
      send(known.page, request, response)
      return true
    },

    /** @type {import("express").RequestHandler} */
    async fill(request, response, next) {
      const key = keyOf(request)
      if (key === null) return next()
      const page = await make(key).catch(() => null)
      const known = kept.get(key)
      const broken = page === null || page.status >= 500
      if (broken && known && now() - known.at < AWAY) return send(known.page, request, response)
      if (page === null) return next()
      send(page, request, response)
    },

    /** @param {string[]} tags @returns {number} how many pages were dropped */
    purge(tags) {
      purges += 1
      underWay.clear()
      const before = kept.size
      for (const [key, { page }] of kept) {
        if (tags.includes("*") || page.tags.some((tag) => tags.includes(tag))) kept.delete(key)
      }
      return before - kept.size
    },
  }
}

/** @param {Page} page @param {Incoming} request @param {Outgoing} response */
function send(page, request, response) {
  const accepted = request.headers["accept-encoding"] ?? ""
  const encoding = accepted.includes("br") ? "br" : accepted.includes("gzip") ? "gzip" : null
  const body = encoding ? page[encoding] : gunzipSync(page.gzip)
  const unchanged = page.status === 200 && request.headers["if-none-match"] === page.etag
  response.writeHead(unchanged ? 304 : page.status, {
    ...sharedPageHeaders,
    "Content-Type": page.type,
    "Cache-Control": page.status === 200 ? "public, no-cache" : "no-store",
    Vary: "Accept-Encoding",
    ETag: page.etag,
    ...(encoding ? { "Content-Encoding": encoding } : {}),
    ...(page.status === 503 ? { "Retry-After": "30" } : {}),
    ...(unchanged ? {} : { "Content-Length": body.length }),
  })
  response.end(unchanged || request.method === "HEAD" ? undefined : body)
}
