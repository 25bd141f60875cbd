import { newProduct } from "@haifeng/cooperatives/contract"
import { expect, test } from "vitest"
import { villages } from "../data/divisions"
import { cooperatives } from "../data/cooperatives"
import { bulkProduct } from "../src/bulk/bulk-product"
import { crops } from "../src/bulk/crops"

const some = Array.from({ length: 5_000 }, (_, index) => bulkProduct(index + 1))

test("generated products are valid, the same each time, and their villages lie in the town of their shop", () => {
  const town = new Map(cooperatives.map((shop) => [shop.handle, shop.village.slice(0, 9)]))
  const known = new Set(villages.map(({ code }) => code))
  for (const product of some) {
    expect(newProduct.safeParse(product).error?.issues ?? []).toEqual([])
    expect(known.has(product.facts.village_code ?? "")).toBe(true)
    expect(product.facts.village_code?.slice(0, 9)).toBe(town.get(product.by))
    expect(product.facts.is_demo).toBe(true)
  }
  expect(bulkProduct(4_711)).toEqual(some[4_710])
})

test("they differ: titles hardly repeat, and every shop, price class and part of the year is there", () => {
  expect(new Set(some.map(({ title }) => title)).size).toBeGreaterThan(some.length * 0.98)
  expect(new Set(some.map(({ by }) => by)).size).toBe(cooperatives.length)
  expect(new Set(some.map(({ category }) => category)).size).toBe(7)
  expect(new Set(some.map(({ facts }) => facts.season?.from)).size).toBeGreaterThan(25)
  const prices = some.flatMap(({ sizes }) => sizes.map(({ price_fen }) => price_fen))
  expect(Math.min(...prices)).toBeGreaterThanOrEqual(100)
  expect(Math.max(...prices)).toBeGreaterThan(10_000)
  expect(some.filter(({ stock_jin }) => stock_jin === 0).length).toBeGreaterThan(0)
})

test("a crop is named without the place it was written for", () => {
  expect(crops.length).toBeGreaterThan(60)
  for (const { name, nameEn, villages: around } of crops) {
    expect(around.length).toBeGreaterThan(0)
    expect(name).not.toMatch(
      /^(赤坑|可塘|城东|联安|公平|大嶂|后山|虎噉|下寨|海丰|附城|平东|大湖|梅陇|陶河|黄羌|西坑|罗西)/
    )
    expect(name.length).toBeGreaterThanOrEqual(2)
    expect(nameEn).not.toMatch(/^[a-z]/)
  }
})
