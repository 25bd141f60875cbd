import { createHash } from "node:crypto"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"
import { createRequestHandler } from "@remix-run/node"
import { settings } from "./settings.mjs"

/** @typedef {{ status: number, type: string, tags: string[], etag: string, gzip: Buffer, br: Buffer }} Page */

/**
 * Renders a public page once for everybody: without any cookie, so that nothing of a shopper can get into it.
 * @param {import("@remix-run/node").ServerBuild} build
 * @returns {(key: string) => Promise<Page>}
 */
export function pageRenderer(build) {
  const handle = createRequestHandler(build)
  const origin = `http://${settings.shopHost ?? `localhost:${settings.port}`}`
  return async (key) => {
    const answer = await handle(
      new Request(origin + key, { headers: { "user-agent": "Mozilla/5.0 Gecko/1.0 Firefox/1.0" } })
    )
    const body = Buffer.from(await answer.arrayBuffer())
    const [zipped, br] = await Promise.all([
      promisify(gzip)(body, { level: 6 }),
      promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    ])
    return {
      status: answer.status,
      type: answer.headers.get("content-type") ?? "text/html; charset=utf-8",
      tags: (answer.headers.get("x-page-tags") ?? "").split(" ").filter(Boolean),
      etag: `"${createHash("sha1").update(body).digest("base64url")}"`,
      gzip: zipped,
      br,
    }
  }
}
