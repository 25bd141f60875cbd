import http from "node:http"
import { gzipSync } from "node:zlib"
import { interleave, row } from "./rounds.mjs"
import { requestsPerSecond } from "./requests.mjs"

const page = "/products"
const budget = 102_400
const browser = {
  "user-agent": "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36",
  accept: "text/html",
  "accept-encoding": "gzip",
}

/** The anonymous list page from the page cache, the same page rendered each time, and the least page Remix can render. */
export async function run({ databases, servers }, { rounds }) {
  const url = await databases.shop()
  const backend = await servers.ours(url)
  const caching = await servers.storefront(backend)
  const rendering = await servers.storefront(backend, { PAGE_CACHE: "off" })
  const measure = (origin, path) => () => requestsPerSecond(origin, [path], { seconds: 3, headers: browser })
  const [cached, uncached, trivial] = [
    measure(caching, page),
    measure(rendering, page),
    measure(rendering, "/health-page"),
  ]
  for (const arm of [cached, uncached, trivial]) await arm()
  const fromCache = await interleave(rounds, cached, uncached)
  const rendered = await interleave(rounds, uncached, trivial)
  const script = await scriptBytes(caching + page)
  return [
    row("storefront.cached", "anonymous list page, from the page cache over rendered", "requests/s", fromCache),
    row("storefront.uncached", "list page rendered over a trivial Remix page", "requests/s", rendered),
    row("storefront.js", "gzip bytes of script on first load of the list page", "bytes", {
      ours: script,
      baseline: budget,
      rounds: 1,
    }),
  ]
}

/** Every script that the page loads or preloads, as it comes over the wire, and what it holds inline. */
async function scriptBytes(address) {
  const html = (await load(address, "identity")).toString()
  const tags = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].map(([, attributes, text]) => ({
    source: /\bsrc="([^"]+)"/.exec(attributes)?.[1],
    text,
  }))
  const preloaded = [...html.matchAll(/<link\b[^>]*\brel="modulepreload"[^>]*>/g)].map(
    ([tag]) => /\bhref="([^"]+)"/.exec(tag)?.[1]
  )
  const sources = new Set([...tags.map(({ source }) => source), ...preloaded].filter(Boolean))
  let bytes = 0
  for (const source of sources) bytes += (await load(new URL(source, address).href, "gzip")).length
  for (const { text } of tags) if (text.trim()) bytes += gzipSync(text).length
  return bytes
}

function load(url, encoding) {
  return new Promise((done, refuse) => {
    const request = http.get(url, { headers: { ...browser, "accept-encoding": encoding } }, async (answer) => {
      if (answer.statusCode !== 200) return refuse(new Error(`${url} answered ${answer.statusCode}`))
      done(Buffer.concat(await answer.toArray()))
    })
    request.on("error", refuse)
  })
}
