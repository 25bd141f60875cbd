import { resolve } from "node:path"
import { defineConfig } from "vitest/config"

import { fromSource } from "./support/from-source.mjs"

export default defineConfig({
  ...fromSource,
  test: {
    root: resolve(import.meta.dirname, ".."),
    include: [
      "plugins/*/test/**/*.test.{ts,tsx}",
      "backend/{test,launcher/test}/**/*.test.{ts,mjs}",
      "seed/test/**/*.test.ts",
      "storefront/{test,app}/**/*.test.{ts,tsx}",
    ],
    globals: true,
    // Properties run a hundred times; a busy machine is no failure.
    testTimeout: 30_000,
    env: { TZ: "America/New_York" },
  },
})
