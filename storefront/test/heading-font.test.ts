import { readFileSync, statSync } from "node:fs"
import { expect, test } from "vitest"
import { dictionary } from "../app/i18n"
import { locales } from "../app/i18n/locale"

const css = readFileSync(new URL("../app/heading-font.css", import.meta.url), "utf8")

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value]
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : []
}

test("the heading font has every letter of our headings: else run npm run heading-font", () => {
  const letters = new Set(
    locales
      .flatMap((locale) => textsOf(dictionary(locale).headings))
      .join("")
      .replace(/\s/g, "")
  )
  const inFont = new Set(
    [...css.matchAll(/U\+([0-9A-F]+)/g)].map(([, code]) => String.fromCodePoint(parseInt(code ?? "", 16)))
  )
  expect([...letters].filter((letter) => !inFont.has(letter))).toEqual([])
})

test("the heading font is under 20 KB", () => {
  const path = /url\("\/(fonts\/[^"]+)"\)/.exec(css)?.[1] ?? ""
  expect(statSync(new URL(`../public/${path}`, import.meta.url)).size).toBeLessThan(20_000)
})
