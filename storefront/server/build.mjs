import { settings } from "./settings.mjs"

/** @typedef {import("@remix-run/node").ServerBuild} ServerBuild */

/**
 * The built app, or in development the source through Vite.
 * @returns {Promise<{ build: () => Promise<ServerBuild>, vite: import("vite").ViteDevServer | null }>}
 */
export async function loadBuild() {
  if (settings.development) {
    const { createServer } = await import("vite")
    const vite = await createServer({ server: { middlewareMode: true } })
    return {
      vite,
      build: async () => /** @type {ServerBuild} */ (await vite.ssrLoadModule("virtual:remix/server-build")),
    }
  }
  const file = new URL("../build/server/index.js", import.meta.url)
  /** @type {ServerBuild} */
  const built = await import(file.href)
  return { vite: null, build: async () => built }
}
