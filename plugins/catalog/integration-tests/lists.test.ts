import { inSeason } from "@haifeng/kernel"
import { afterAll, beforeAll, expect, test } from "vitest"
import type { Card } from "../src/contract"
import type { ProductSource } from "../src/domain/projection/source"
import { size, sourceOf } from "../test/source-of"
import { openCatalogDatabase, slotNow } from "./catalog-database"

let shop: Awaited<ReturnType<typeof openCatalogDatabase>>
beforeAll(async () => {
  shop = await openCatalogDatabase()
})
afterAll(() => shop.close())

const categories = ["fruit", "tea", "rice"] as const
const { facts, cooperative } = sourceOf()

/** The n-th of a shop with every kind of gap: no price, no season, nothing in stock. */
function numbered(n: number): ProductSource {
  const [from, to] = [(n * 7) % 36, (n * 7 + 5) % 36]
  return sourceOf({
    id: `prod_${String(n).padStart(4, "0")}`,
    handle: `product-${n}`,
    title: `第${n}号`,
    category: categories[n % 3] ?? null,
    created_at: new Date(Date.UTC(2026, 0, 1) + ((n * 37) % 500) * 60_000).toISOString(),
    facts: facts && {
      ...facts,
      produce: `p${n % 4}`,
      popularity: (n * 13) % 40,
      season: n % 5 === 0 ? null : { from, to },
    },
    cooperative: cooperative && {
      ...cooperative,
      id: `coop_${n % 6}`,
      handle: `shop-${n % 6}`,
      town_code: `44152110${n % 5}`,
    },
    variants: [size({ price_fen: n % 11 === 0 ? null : ((n * 97) % 300) + 100, available: n % 8 === 0 ? 0 : 50 })],
  })
}

async function filled(count: number) {
  await shop.empty()
  const sources = Array.from({ length: count }, (_, n) => numbered(n))
  await shop.catalog.store(sources)
  const cards: Card[] = []
  for (let page = 1; cards.length < count; page += 1) cards.push(...(await shop.list({ limit: 48, page })).cards)
  return { sources, cards }
}

const ids = (cards: readonly { id: string }[]) => cards.map((card) => card.id)

test("pages of the whole shop hold every product once, the popular first", async () => {
  const { cards } = await filled(130)
  expect(new Set(ids(cards)).size).toBe(130)
  const popularity = cards.map((card) => (Number(card.id.slice(5)) * 13) % 40)
  expect(popularity).toEqual([...popularity].sort((a, b) => b - a))
  expect(await shop.list({ limit: 48, page: 3 })).toMatchObject({ total: 130, has_more: false })
  expect(await shop.list({ limit: 48, page: 9 })).toMatchObject({ cards: [], total: 130, has_more: false })
})

test("what has no price comes last, whichever way prices are sorted", async () => {
  await filled(60)
  for (const [sort, direction] of [
    ["price_asc", 1],
    ["price_desc", -1],
  ] as const) {
    const pages = [await shop.list({ sort, limit: 48 }), await shop.list({ sort, limit: 48, page: 2 })]
    const prices = pages.flatMap((page) => page.cards.map((card) => card.price_from_fen))
    const known = prices.flatMap((price) => price ?? [])
    expect(prices).toEqual([...known, ...Array.from({ length: 60 - known.length }, () => null)])
    expect(known).toEqual([...known].sort((a, b) => direction * (a - b)))
  }
})

test("the newest come first when asked", async () => {
  const { sources } = await filled(40)
  const newest = [...sources].sort((a, b) => b.created_at.localeCompare(a.created_at))
  expect(ids((await shop.list({ sort: "newest", limit: 10 })).cards)).toEqual(ids(newest.slice(0, 10)))
})

test("every filter, alone and together, keeps what it says and counts it", async () => {
  const { cards } = await filled(130)
  const parts: [Record<string, string | number>, (card: Card) => boolean][] = [
    [{ category: "tea" }, (card) => card.category === "tea"],
    [{ town: "441521102" }, (card) => card.town.code === "441521102"],
    [{ cooperative: "shop-3" }, (card) => card.cooperative.handle === "shop-3"],
    [{ produce: "p1" }, (card) => card.produce === "p1"],
    [{ season: 9 }, ({ season }) => season === null || inSeason(9, season.from, season.to)],
    [{ season: "now" }, ({ season }) => season === null || inSeason(slotNow(), season.from, season.to)],
    [{ min_fen: 150, max_fen: 300 }, ({ price_from_fen: from }) => from !== null && from >= 150 && from <= 300],
    [{ in_stock: "1" }, (card) => card.stock !== "out"],
  ]
  for (const [query, keeps] of parts) {
    for (const [more, alsoKeeps] of parts.filter(([other]) => other !== query && !("season" in other))) {
      const expected = cards.filter((card) => keeps(card) && alsoKeeps(card))
      const found = await shop.list({ ...query, ...more, limit: 48 })
      expect(ids(found.cards), JSON.stringify({ ...query, ...more })).toEqual(ids(expected).slice(0, 48))
      expect(found.total).toBe(expected.length)
    }
  }
})

test("facets count with their own filter left out", async () => {
  const { cards } = await filled(120)
  const facets = await shop.facets({ category: "tea", town: "441521102" })
  const count = (of: (card: Card) => string, kept: (card: Card) => boolean) => {
    const counts = new Map<string, number>()
    for (const card of cards.filter(kept)) counts.set(of(card), (counts.get(of(card)) ?? 0) + 1)
    return Object.fromEntries(counts)
  }
  const counted = (buckets: { value: string; count: number }[]) =>
    Object.fromEntries(buckets.map(({ value, count: number }) => [value, number]))
  const tea = (card: Card) => card.category === "tea"
  const here = (card: Card) => card.town.code === "441521102"
  expect(counted(facets.category)).toEqual(count((card) => card.category, here))
  expect(counted(facets.town)).toEqual(count((card) => card.town.code, tea))
  expect(counted(facets.cooperative)).toEqual(
    count(
      (card) => card.cooperative.handle,
      (card) => tea(card) && here(card)
    )
  )
  expect(facets.town[0]?.name).toBe("赤坑镇")
})

test("the number of products is told up to a thousand", async () => {
  await filled(1_000)
  expect((await shop.list({})).total).toBe(1_000)
  await shop.catalog.store([numbered(1_000)])
  expect(await shop.list({})).toMatchObject({ total: null, has_more: true })
  expect((await shop.list({ limit: 48, page: 21 })).cards).toHaveLength(41)
})

test("writing the same again changes nothing; a change is written, a hidden product goes", async () => {
  await filled(3)
  expect(await shop.catalog.store([numbered(0), numbered(1)])).toEqual({ written: [], removed: [] })
  expect(await shop.catalog.store([{ ...numbered(1), title: "新名" }])).toEqual({ written: ["prod_0001"], removed: [] })
  expect((await shop.detail("product-1"))?.product.title).toBe("新名")
  const hidden = { ...numbered(1), is_published: false }
  const { written, removed } = await shop.catalog.store([hidden], ["prod_0002", "prod_none"])
  expect(written).toEqual([])
  expect([...removed].sort()).toEqual(["prod_0001", "prod_0002"])
  expect(await shop.detail("product-1")).toBeNull()
})

test("related goods are of the same produce first, and never the product itself", async () => {
  await filled(60)
  const answer = await shop.detail("product-4")
  expect(answer?.product.id).toBe("prod_0004")
  const related = answer?.related ?? []
  expect(related).toHaveLength(6)
  expect(related.every((card) => card.produce === "p0" && card.id !== "prod_0004")).toBe(true)
})

test("a rebuild takes out only what lies between and is not kept", async () => {
  await filled(10)
  const gone = await shop.catalog.removeBetween("prod_0002", "prod_0006", ["prod_0004", "prod_0006"])
  expect(gone.sort()).toEqual(["prod_0003", "prod_0005"])
  expect((await shop.catalog.removeBetween("prod_0006", null, ["prod_0008"])).sort()).toEqual([
    "prod_0007",
    "prod_0009",
  ])
  expect((await shop.catalog.removeBetween(null, "prod_0001", [])).sort()).toEqual(["prod_0000", "prod_0001"])
})

test("a shop that closes takes all its goods with it", async () => {
  await filled(12)
  expect(await shop.catalog.removeShops(["coop_1"])).toHaveLength(2)
  expect((await shop.list({ cooperative: "shop-1" })).total).toBe(0)
})
