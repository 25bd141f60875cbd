import { createHash } from "node:crypto"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"
import { createRequestHandler } from "@remix-run/node"
import { publicPages } from "./public-pages.mjs"
import { sharedPageHeaders } from "./security.mjs"
import { settings } from "./settings.mjs"

/**
 * @typedef {{ etag: string, gzip: Buffer, br: Buffer, plain: Buffer }} Bodies
 * @typedef {{ at: number, status: number, tags: string[], type: string, bodies: Bodies }} Page
 * @typedef {Awaited<ReturnType<typeof pagesFromCache>>} Pages
 * @typedef {import("node:http").IncomingMessage} Incoming
 * @typedef {import("node:http").ServerResponse} Outgoing
 */

/** Younger: as it is. Younger than STALE: as it is, and made anew behind it. Older: only while the backend is away. */
const FRESH = 2_000
const STALE = 10_000
const AWAY = 600_000
const MOST_PAGES = 2_000

/**
 * Pages that are the same for everybody, kept compressed. They are rendered without any cookie, so nothing of a
 * shopper can get into them.
 * @param {import("@remix-run/node").ServerBuild} build
 */
export async function pagesFromCache(build) {
  const render = createRequestHandler(build)
  const keyOf = publicPages(build.routes)
  /** @type {Map<string, Page>} */
  const pages = new Map()
  /** @type {Map<string, Promise<Page>>} */
  const underWay = new Map()
  /** A page begun before a purge holds old facts and is not kept. */
  let purges = 0

  /** @param {string} key */
  function make(key) {
    const running = underWay.get(key)
    if (running) return running
    const begun = purges
    const made = renderPage(render, key)
      .then((page) => {
        if (page.status === 200 && begun === purges) keep(key, page)
        return page
      })
      .finally(() => underWay.delete(key))
    underWay.set(key, made)
    return made
  }

  /** @param {string} key @param {Page} page */
  function keep(key, page) {
    pages.delete(key)
    pages.set(key, page)
    const oldest = pages.size > MOST_PAGES ? pages.keys().next().value : undefined
    if (oldest !== undefined) pages.delete(oldest)
  }

  return {
    /** Answers from memory, ahead of everything else; false when the page must be made. @param {Incoming} request @param {Outgoing} response */
    answer(request, response) {
      const key = keyOf(request)
      const page = key === null ? undefined : pages.get(key)
      if (key === null || !page) return false
      const age = Date.now() - page.at
      if (age > STALE) return false
      if (age > FRESH) make(key).catch(() => undefined)
      send(page, request, response)
      return true
    },

    /** @type {import("express").RequestHandler} */
    async fill(request, response, next) {
      const key = keyOf(request)
      if (key === null) return next()
      const old = pages.get(key)
      const page = await make(key).catch(() => null)
      const away = page === null || page.status >= 500
      if (away && old && Date.now() - old.at < AWAY) return send(old, request, response)
      if (page === null) return next()
      send(page, request, response)
    },

    /** @param {string[]} tags @returns {number} how many pages were dropped */
    purge(tags) {
      purges += 1
      const all = tags.includes("*")
      const before = pages.size
      for (const [key, page] of pages) if (all || page.tags.some((tag) => tags.includes(tag))) pages.delete(key)
      return before - pages.size
    },
  }
}

/** @param {ReturnType<typeof createRequestHandler>} render @param {string} key @returns {Promise<Page>} */
async function renderPage(render, key) {
  const origin = `http://${settings.shopHost ?? `localhost:${settings.port}`}`
  const answer = await render(
    new Request(origin + key, { headers: { "user-agent": "Mozilla/5.0 Gecko/1.0 Firefox/1.0" } })
  )
  const plain = Buffer.from(await answer.arrayBuffer())
  const [zipped, br] = await Promise.all([
    promisify(gzip)(plain, { level: 6 }),
    promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  ])
  const etag = `"${createHash("sha1").update(plain).digest("base64url")}"`
  return {
    at: Date.now(),
    status: answer.status,
    tags: (answer.headers.get("x-page-tags") ?? "").split(" ").filter(Boolean),
    type: answer.headers.get("content-type") ?? "text/html; charset=utf-8",
    bodies: { etag, gzip: zipped, br, plain },
  }
}

/** @param {Page} page @param {Incoming} request @param {Outgoing} response */
function send(page, request, response) {
  const accepted = request.headers["accept-encoding"] ?? ""
  const encoding = accepted.includes("br") ? "br" : accepted.includes("gzip") ? "gzip" : null
  const body = page.bodies[encoding ?? "plain"]
  const unchanged = page.status === 200 && request.headers["if-none-match"] === page.bodies.etag
  response.writeHead(unchanged ? 304 : page.status, {
    ...sharedPageHeaders,
    "Content-Type": page.type,
    "Cache-Control": page.status === 200 ? "public, no-cache" : "no-store",
    Vary: "Accept-Encoding",
    ETag: page.bodies.etag,
    ...(encoding ? { "Content-Encoding": encoding } : {}),
    ...(page.status === 503 ? { "Retry-After": "30" } : {}),
    ...(unchanged ? {} : { "Content-Length": body.length }),
  })
  response.end(unchanged || request.method === "HEAD" ? undefined : body)
}
