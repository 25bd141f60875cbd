import { readFileSync } from "node:fs"
import { resolve } from "node:path"

import { expect, test } from "vitest"

import { missingOptional } from "./lock.mjs"

const lock = JSON.parse(readFileSync(resolve(import.meta.dirname, "../../package-lock.json"), "utf8"))

test("a planted lock without the packages of one platform is reported", () => {
  const packages = {
    "": {},
    "node_modules/tool": {
      version: "1.0.0",
      optionalDependencies: { "tool-linux-x64": "1.0.0", "tool-darwin-x64": "1.0.0" },
    },
    "node_modules/tool-linux-x64": { version: "1.0.0" },
  }
  expect(missingOptional({ packages })).toEqual([
    { name: "tool-darwin-x64", version: "1.0.0", by: "node_modules/tool" },
  ])
})

test("the lock names the packages of every platform: `node tests/architecture/lock.mjs` adds those npm left out", () => {
  expect(missingOptional(lock)).toEqual([])
})

test("the lock names no registry", () => {
  const { packages } = lock as { packages: Record<string, { resolved?: string }> }
  expect(Object.values(packages).filter(({ resolved }) => resolved?.includes("://"))).toEqual([])
})
