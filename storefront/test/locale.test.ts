import { expect, test } from "vitest"
import { inLocale, localeOfPath, locales, pathIn, pathWithoutLocale } from "../app/i18n/locale"

test("every page has one address in each language, and the language can be read back from it", () => {
  for (const locale of locales) {
    for (const path of ["/", "/cart", "/products/guiwei"]) {
      const address = pathIn(locale, path)
      expect(localeOfPath(address)).toBe(locale)
      expect(pathWithoutLocale(address)).toBe(path)
    }
  }
})

test("a path that only begins like a language is Chinese", () => {
  expect(localeOfPath("/english-tea")).toBe("zh")
  expect(pathWithoutLocale("/english-tea")).toBe("/english-tea")
})

test("words missing in one language are shown in the other", () => {
  expect(inLocale("en", "荔枝", "")).toBe("荔枝")
  expect(inLocale("zh", "荔枝", "Lychee")).toBe("荔枝")
})
