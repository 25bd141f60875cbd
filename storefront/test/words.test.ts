import { expect, test } from "vitest"
import { dictionary } from "../app/i18n"
import { locales } from "../app/i18n/locale"

/** Words that the advertising law forbids, or that beg for pity. */
const forbidden = /最(?!近)|第一[^次批页个章条]|国家级|顶级|极品|亲[，。！爱]|可怜|贫困/

function texts(words: unknown, path: string): [string, string][] {
  if (typeof words === "string") return [[path, words]]
  if (typeof words === "function") return [[path, String(words("甲", "乙", "丙"))]]
  return Object.entries(words ?? {}).flatMap(([key, value]) => texts(value, path ? `${path}.${key}` : key))
}

test("no text boasts, and none begs", () => {
  const found = texts(dictionary("zh"), "").filter(([, text]) => forbidden.test(text))
  expect(found).toEqual([])
  expect(forbidden.test("全县最好的荔枝")).toBe(true)
})

test("no text is empty in one language only", () => {
  const empty = locales.map((locale) =>
    texts(dictionary(locale), "").flatMap(([path, text]) => (text === "" ? [path] : []))
  )
  for (const paths of empty) expect(paths).toEqual(empty[0])
})

test("English has no Chinese left in it, but for the words one may type", () => {
  const found = texts(dictionary("en"), "").filter(
    ([path, text]) => /[\u4e00-\u9fff]/.test(text.replace(/[甲乙丙]/g, "")) && !path.startsWith("catalog.")
  )
  expect(found).toEqual([])
})
