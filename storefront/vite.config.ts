import { vitePlugin as remix } from "@remix-run/dev"
import tailwindcss from "@tailwindcss/vite"
import { defaultClientConditions, defaultServerConditions } from "vite"

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true
  }
}

/**
 * `hf-src`: the other workspaces are read as TypeScript source, so that an edit there needs no build.
 * A plain object, because Tailwind's plugin is typed by the Vite that Medusa's admin brings along.
 */
export default {
  plugins: [
    tailwindcss(),
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  /** Inlined files would need `data:` in the content policy. */
  build: { assetsInlineLimit: 0 },
  resolve: { conditions: ["hf-src", ...defaultClientConditions] },
  ssr: {
    noExternal: [/^@haifeng\//],
    resolve: { conditions: ["hf-src", ...defaultServerConditions] },
  },
}
