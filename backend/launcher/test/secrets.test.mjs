import fs from "node:fs"
import { join } from "node:path"

import { expect, test } from "vitest"

import { readSecrets } from "../secrets.mjs"
import { scratch } from "./scratch.mjs"

test("secrets are made once, differ from each other and belong to their owner only", () => {
  const folder = scratch()
  const first = readSecrets(folder, {})
  expect(readSecrets(folder, {})).toEqual(first)
  expect(new Set(Object.values(first)).size).toBe(3)
  for (const secret of Object.values(first)) expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect(fs.statSync(join(folder, "secrets.json")).mode & 0o777).toBe(0o600)
})

test("the environment wins and is not written down", () => {
  const folder = scratch()
  expect(readSecrets(folder, { JWT_SECRET: "from outside" }).JWT_SECRET).toBe("from outside")
  expect(fs.readFileSync(join(folder, "secrets.json"), "utf8")).not.toContain("from outside")
})

test("a file cut off in the middle is made again", () => {
  const folder = scratch()
  fs.writeFileSync(join(folder, "secrets.json"), '{"JWT_SEC')
  const made = readSecrets(folder, {})
  expect(readSecrets(folder, {})).toEqual(made)
})
