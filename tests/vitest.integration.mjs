import { resolve } from "node:path"
import { defineConfig } from "vitest/config"

import { fromSource } from "./support/from-source.mjs"

/** Modules on a real PostgreSQL: DB_HOST, DB_PORT, DB_USERNAME and DB_PASSWORD say which; `npm test` sets them. */
export default defineConfig({
  ...fromSource,
  test: {
    root: resolve(import.meta.dirname, ".."),
    include: [
      "plugins/*/integration-tests/**/*.test.ts",
      "backend/{integration-tests,launcher/integration-tests}/**/*.test.{ts,mjs}",
    ],
    setupFiles: [resolve(import.meta.dirname, "support/register-typescript.mjs")],
    globals: true,
    pool: "forks",
    maxWorkers: 1,
    fileParallelism: false,
    execArgv: ["--conditions=hf-src"],
    hookTimeout: 120_000,
    testTimeout: 60_000,
  },
})
