import { createServer, defaultServerConditions } from "vite"
import { fileURLToPath } from "node:url"

/**
 * Runs `work` with a loader for the app's TypeScript source.
 * @param {(load: (path: string) => Promise<Record<string, any>>) => Promise<void>} work
 */
export async function withSource(work) {
  const vite = await createServer({
    root: fileURLToPath(new URL("..", import.meta.url)),
    configFile: false,
    appType: "custom",
    logLevel: "warn",
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    esbuild: { jsx: "automatic" },
    ssr: { noExternal: [/^@haifeng\//], resolve: { conditions: ["hf-src", ...defaultServerConditions] } },
  })
  try {
    await work((path) => vite.ssrLoadModule(`/${path}`))
  } finally {
    await vite.close()
  }
}
