import fc from "fast-check"
import { expect, test } from "vitest"
import { ladderOf, type Match } from "../src/domain/search/ladder"
import { syllablesOf } from "../src/domain/search/pinyin"
import type { SearchText } from "../src/domain/search/search-text"
import { fold, readingsOf } from "../src/domain/search/syllables"
import { synonymsOf } from "../src/domain/search/synonyms"
import { holds, tokensIn } from "../src/domain/search/token-query"
import { tokensOf } from "../src/domain/search/tokens"
import { toTsquery, toTsvector } from "../src/modules/catalog/sql/tsearch"

function textOf(title: string, over: Partial<SearchText> = {}): SearchText {
  const { names, english } = synonymsOf(title, "")
  const empty = {
    title_en: "",
    subtitle: "",
    category: "水果",
    town: "赤坑镇",
    cooperative: "红荔坡合作社",
    other_en: "Fruit",
  }
  return { ...empty, title, synonyms: names, synonyms_en: english, ...over }
}

/** How the words were understood when they first found this title; null when they never do. */
function understood(query: string, title: string, over: Partial<SearchText> = {}): Match | null {
  const tokens = new Set(tokensOf(textOf(title, over)).keys())
  return [...ladderOf(query)].find((rung) => holds(rung.tokens, tokens))?.match ?? null
}

const guiwei = "赤坑桂味荔枝"

test.each<[string, string, Match]>([
  ["荔枝", guiwei, "literal"],
  ["赤坑荔枝", "桂味荔枝", "literal"],
  ["荔", guiwei, "literal"],
  ["海丰荔枝", guiwei, "literal"],
  ["5斤荔枝", guiwei, "literal"],
  ["桂味 荔枝", guiwei, "literal"],
  ["ｌｙｃｈｅｅ", guiwei, "literal"],
  ["lychees", guiwei, "literal"],
  ["lych", guiwei, "pinyin"],
  ["lizhi", guiwei, "pinyin"],
  ["lizh", guiwei, "pinyin"],
  ["LZ", guiwei, "pinyin"],
  ["gwlz", guiwei, "pinyin"],
  ["chikengguiweilizhi", guiwei, "pinyin"],
  ["chikenglizhi", "桂味荔枝", "pinyin"],
  ["桂味lizhi", guiwei, "pinyin"],
  ["guiwei 荔枝", guiwei, "pinyin"],
  ["力枝", guiwei, "homophone"],
  ["丽纸", guiwei, "homophone"],
  ["荔紫", guiwei, "homophone"],
  ["lizi", guiwei, "homophone"],
  ["荔技", guiwei, "loose"],
  ["赤坑贵味荔枝", guiwei, "homophone"],
  ["地瓜", "公平后山番薯", "literal"],
  ["红薯", "公平后山番薯", "literal"],
  ["黄花菜", "虎噉金针菜干", "literal"],
  ["huanghuacai", "虎噉金针菜干", "pinyin"],
  ["jzc", "虎噉金针菜干", "pinyin"],
  ["金真菜", "虎噉金针菜干", "homophone"],
  ["金针莱", "虎噉金针菜干", "loose"],
  ["西番莲", "莲花山百香果", "literal"],
  ["莲花茶", "莲花山茶", "literal"],
  ["绿茶", "莲花绿茶 春茶", "literal"],
  ["lvcha", "莲花绿茶 春茶", "pinyin"],
  ["金針菜", "虎噉金针菜干", "homophone"],
])("%s finds %s: %s", (query, title, match) => {
  expect(understood(query, title)).toBe(match)
})

test("words that have nothing to do with a product do not find it", () => {
  for (const query of ["番薯", "茶", "yumi", "xyz", "jzc"]) expect(understood(query, guiwei)).toBeNull()
})

test("nothing that can be searched for makes no rungs", () => {
  for (const query of ["", "   ", "!!!", "。，"]) expect([...ladderOf(query)]).toEqual([])
})

const han = fc.constantFrom(..."荔枝桂味赤坑番薯金针菜莲花山茶油占米百香果玉米火龙果菜心南瓜")
const title = fc.array(han, { minLength: 2, maxLength: 10 }).map((characters) => characters.join(""))
const part = title.chain((text) =>
  fc
    .tuple(fc.nat(text.length - 2), fc.integer({ min: 2, max: 6 }))
    .map(([start, length]) => ({ text, part: text.slice(start, start + length) }))
)

test("two or more neighbouring characters of a title find it literally", () => {
  fc.assert(
    fc.property(part, ({ text, part: typed }) => {
      expect(understood(typed, text)).toBe("literal")
    })
  )
})

test("the pinyin of a part of a title finds it", () => {
  fc.assert(
    fc.property(part, ({ text, part: typed }) => {
      expect(understood(syllablesOf(typed).join(""), text)).toBe("pinyin")
    })
  )
})

test("whatever is typed, the queries are well formed and bounded", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (typed) => {
      const rungs = [...ladderOf(typed)]
      expect(rungs.length).toBeLessThanOrEqual(9)
      for (const rung of rungs) {
        expect(tokensIn(rung.tokens).length).toBeLessThanOrEqual(250)
        expect(toTsquery(rung.tokens)).not.toMatch(/\(\)|''[&|]/)
      }
    })
  )
})

test("letters are read as syllables, the longest first, with a begun one at the end", () => {
  expect(readingsOf("guiweilizh")).toEqual([{ whole: ["gui", "wei", "li"], partial: "zh" }])
  expect(readingsOf("xian").map((reading) => reading.whole.join("'"))).toContain("xi'an")
  expect(readingsOf("vvv")).toEqual([])
})

test("folding joins what a southern ear does not tell apart", () => {
  expect(["zhi", "chi", "shi", "jing", "cheng"].map(fold)).toEqual(["zi", "ci", "si", "jin", "cen"])
})

test("tokens are quoted for PostgreSQL", () => {
  expect(
    toTsvector(
      new Map([
        ["荔枝", "A"],
        ["1lizhi", "B"],
      ])
    )
  ).toBe("'荔枝':1A '1lizhi':1B")
  expect(toTsquery({ all: [{ token: "o'\\x" }, { any: [{ token: "a", prefix: true }, { token: "b" }] }] })).toBe(
    "('o''\\\\x' & ('a':* | 'b'))"
  )
})
