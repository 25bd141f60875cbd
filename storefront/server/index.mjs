import { createServer } from "node:http"
import { createRequestHandler } from "@remix-run/express"
import express from "express"
import { serveAssets } from "./assets.mjs"
import { loadBuild } from "./build.mjs"
import { compressed } from "./compressed.mjs"
import { cachePages } from "./page-cache.mjs"
import { publicPages } from "./public-pages.mjs"
import { purgeRoute } from "./purge.mjs"
import { pageRenderer } from "./render-page.mjs"
import { limitRate, refuseForeignPosts, secureHeaders } from "./security.mjs"
import { settings } from "./settings.mjs"

const { build, vite } = await loadBuild()
const app = express()
app.disable("x-powered-by")
app.disable("etag")
app.set("trust proxy", settings.trustProxy)

app.get("/health", (_request, response) => void response.type("text").send("ok"))
if (vite) app.use(vite.middlewares)
else app.use(serveAssets())

const built = settings.pageCache && !vite ? await build() : null
const pages = built && cachePages({ render: pageRenderer(built), keyOf: publicPages(built.routes) })
app.use(secureHeaders)
app.use(refuseForeignPosts)
if (pages) app.use(purgeRoute(pages))
app.use(limitRate())
if (pages) app.use(pages.fill)
app.use(compressed())
app.all(
  "*",
  createRequestHandler({ build, getLoadContext: (_request, response) => ({ nonce: response.locals.nonce }) })
)

const server = createServer((request, response) => {
  if (!pages?.answer(request, response)) app(request, response)
})
server.keepAliveTimeout = 65_000
server.on("error", (error) => {
  const taken = "code" in error && error.code === "EADDRINUSE"
  console.error(taken ? `storefront: port ${settings.port} is taken` : error)
  process.exit(1)
})
server.listen(settings.port, settings.host, () => console.log(`storefront: http://localhost:${settings.port}`))

/** Finishes the answers under way; gives up after ten seconds. */
function stop() {
  server.close(() => process.exit(0))
  server.closeIdleConnections()
  setTimeout(() => process.exit(0), 10_000).unref()
}
process.once("SIGTERM", stop)
process.once("SIGINT", stop)
