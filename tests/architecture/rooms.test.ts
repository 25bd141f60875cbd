import { resolve } from "node:path"

import { expect, test } from "vitest"

import { badNames, strangeRooms, withoutReadme } from "./rooms"

const planted = resolve(import.meta.dirname, "planted")
const root = resolve(import.meta.dirname, "../..")

test("a planted room without a name of its own is reported", () => {
  expect(strangeRooms(planted)).toEqual(["plugins/alpha/src/utils"])
  expect(withoutReadme(planted)).toContain("alpha")
})

test("a planted file name that is not kebab-case is reported", () => {
  expect(badNames(planted, "plugins")).toEqual(["plugins/alpha/src/utils", "plugins/alpha/src/utils/formatHelper.ts"])
})

test("every plugin has the same rooms", () => {
  expect(strangeRooms(root)).toEqual([])
})

test("every plugin says what it is in a README", () => {
  expect(withoutReadme(root)).toEqual([])
})

test.each(["plugins", "backend", "storefront", "seed", "tests"])("names in %s are kebab-case words", (folder) => {
  expect(badNames(root, folder)).toEqual([])
})
