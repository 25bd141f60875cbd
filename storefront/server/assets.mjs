import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { extname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { promisify } from "node:util"
import { brotliCompress, gzip } from "node:zlib"

const root = fileURLToPath(new URL("../build/client", import.meta.url))
const DAY = 86_400
const YEAR = 365 * DAY

/** @type {Record<string, string>} */
const types = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webp": "image/webp",
  ".png": "image/png",
  ".woff2": "font/woff2",
}
const packable = new Set([".css", ".js", ".mjs", ".json", ".svg", ".txt"])

/** @typedef {{ type: string, etag: string, cache: string, body: Buffer, br?: Buffer, gzip?: Buffer, packed?: Promise<void> }} Asset */

/**
 * Files of the client build from memory, compressed once as hard as it goes.
 * @returns {import("express").RequestHandler}
 */
export function serveAssets() {
  const assets = readAssets()
  return async (request, response, next) => {
    const asset = assets.get(request.path)
    if (!asset || (request.method !== "GET" && request.method !== "HEAD")) return next()
    response.set({
      "Content-Type": asset.type,
      "Cache-Control": asset.cache,
      ETag: asset.etag,
      "X-Content-Type-Options": "nosniff",
      Vary: "Accept-Encoding",
    })
    if (request.headers["if-none-match"] === asset.etag) return void response.status(304).end()
    await asset.packed
    const encoding = asset.br && request.acceptsEncodings(["br", "gzip"])
    if (encoding === "br" || encoding === "gzip") response.set("Content-Encoding", encoding)
    const body = (encoding === "br" && asset.br) || (encoding === "gzip" && asset.gzip) || asset.body
    response.set("Content-Length", String(body.length))
    response.end(request.method === "HEAD" ? undefined : body)
  }
}

function readAssets() {
  /** @type {Map<string, Asset>} */
  const assets = new Map()
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const path = file.slice(root.length).replaceAll("\\", "/")
    const body = readFileSync(file)
    const extension = extname(path)
    /** @type {Asset} */
    const asset = {
      type: types[extension] ?? "application/octet-stream",
      etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 20)}"`,
      cache: cacheOf(path),
      body,
    }
    if (packable.has(extension)) asset.packed = pack(asset)
    assets.set(path, asset)
  }
  return assets
}

/** Names under /assets/ and /fonts/ carry their hash; a script without one must fit the page that asks for it. @param {string} path */
function cacheOf(path) {
  if (path.startsWith("/assets/") || path.startsWith("/fonts/")) return `public, max-age=${YEAR}, immutable`
  return path.startsWith("/art/") ? `public, max-age=${DAY}, stale-while-revalidate=${7 * DAY}` : "public, no-cache"
}

/** @param {Asset} asset */
async function pack(asset) {
  ;[asset.br, asset.gzip] = await Promise.all([
    promisify(brotliCompress)(asset.body),
    promisify(gzip)(asset.body, { level: 9 }),
  ])
}
