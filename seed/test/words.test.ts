import { expect, test } from "vitest"
import { cooperatives } from "../data/cooperatives"
import { products } from "../data/products"
import { bulkProduct } from "../src/bulk/bulk-product"

/** Superlatives that the advertising law forbids, health and origin claims that nobody has proved, and oysters of another county. */
const forbidden = [
  ...["最", "第一", "国家级", "顶级", "极品", "唯一", "首选", "百分百", "纯天然", "特级", "绝对"],
  ...["地理标志", "富硒", "硒", "有机", "绿色食品", "养生", "抗癌", "降血", "清热", "排毒", "减肥"],
  ...["晨洲", "亲，", "扶贫", "贫困"],
]
const forbiddenEnglish =
  /\b(best|no\. ?1|number one|organic|selenium|geographical indication|superfood|detox|finest)\b/i

const texts = [
  ...cooperatives.flatMap((shop) => [shop.name, shop.story]),
  ...products.flatMap((product) => [product.title, product.line, product.text]),
  ...Array.from({ length: 3_000 }, (_, number) => bulkProduct(number + 1)).flatMap((product) => [
    product.title,
    product.subtitle,
    product.description,
  ]),
]
const english = [
  ...cooperatives.flatMap((shop) => [shop.nameEn, shop.storyEn]),
  ...products.flatMap((product) => [product.titleEn, product.lineEn, product.textEn]),
  ...Array.from({ length: 3_000 }, (_, number) => bulkProduct(number + 1)).flatMap(({ facts }) => [
    facts.title_en,
    facts.subtitle_en,
    facts.description_en,
  ]),
]

test("no text praises without measure, heals, or claims a mark", () => {
  const faults = texts.flatMap((text) =>
    forbidden.filter((word) => text.includes(word)).map((word) => `${word}: ${text}`)
  )
  expect(faults).toEqual([])
  expect(english.filter((text) => forbiddenEnglish.test(text))).toEqual([])
})

test("Chinese texts are Chinese, English texts are English, none is empty", () => {
  expect(texts.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([])
  expect(english.filter((text) => /\p{Script=Han}/u.test(text) || text.trim() === "")).toEqual([])
})

test("contacts are nobody's: a role in place of a name, and the block of numbers that all demos share", () => {
  for (const { contact } of cooperatives) {
    expect(contact.name).toMatch(/^演示联系人 \d{2}$/)
    expect(contact.phone).toMatch(/^190000010\d{2}$/)
  }
})
