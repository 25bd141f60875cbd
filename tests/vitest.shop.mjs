import { resolve } from "node:path"
import { defineConfig } from "vitest/config"

import { fromSource } from "./support/from-source.mjs"

/** Suites that talk to a running shop over HTTP: `npx vitest run --config vitest.shop.mjs http`. */
export default defineConfig({
  ...fromSource,
  test: {
    root: import.meta.dirname,
    include: ["{contract,http,faults}/**/*.test.ts"],
    globalSetup: [resolve(import.meta.dirname, "support/shared-shop.mjs")],
    globals: true,
    pool: "forks",
    maxWorkers: 1,
    fileParallelism: false,
    hookTimeout: 120_000,
    testTimeout: 180_000,
  },
})
