import { readdirSync } from "node:fs"
import { basename, resolve } from "node:path"

import { expect, test } from "vitest"

import { violationsIn } from "./cruise"
import { rules } from "./import-rules"

const planted = resolve(import.meta.dirname, "planted")
const plantedFiles = readdirSync(planted, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith(".ts"))
const root = resolve(import.meta.dirname, "../..")

test("every planted violation is reported by its rule, and nothing else is", async () => {
  const reported = await violationsIn(planted, ["plugins", "backend", "storefront"])
  const broken = new Set(reported.map(({ rule, from }) => `${rule}: ${from}`))
  const planned = rules.flatMap(({ name }) => plantedFor(name).map((file) => `${name}: ${file}`))
  expect([...broken].sort()).toEqual(planned.sort())
})

test("every rule has a planted violation", () => {
  expect(rules.filter(({ name }) => plantedFor(name).length === 0)).toEqual([])
})

test("the real tree breaks no import rule", async () => {
  const folders = ["plugins", "backend", "storefront", "seed"]
  expect(await violationsIn(root, folders)).toEqual([])
})

const plantedFor = (rule: string) => plantedFiles.filter((file) => new RegExp(`^${rule}(-|\\.)`).test(basename(file)))
