import { resolve } from "node:path"
import { defineConfig } from "vitest/config"
import { fromSource } from "../../support/from-source.mjs"

/** The search suites alone, without a shop: HAIFENG_TEST_SERVER and HAIFENG_TEST_TEMPLATE name a seeded database. */
export default defineConfig({
  ...fromSource,
  test: {
    root: resolve(import.meta.dirname, "../.."),
    include: ["contract/search/**/*.test.ts"],
    globals: true,
    pool: "forks",
    maxWorkers: 1,
    fileParallelism: false,
    execArgv: ["--conditions=hf-src"],
    hookTimeout: 120_000,
    testTimeout: 60_000,
  },
})
