import { randomBytes } from "node:crypto"
import { afterAll, beforeAll, expect, test } from "vitest"
import { goodsOf } from "./goods"
import { MeilisearchFake } from "./meilisearch-fake"
import { openSearchingShop, until, type SearchingShop, type SearchServer } from "./searching-shop"

/** One suite for both adapters. The server is the one of MEILISEARCH_HOST, or the fake beside this file. */
const host = process.env.MEILISEARCH_HOST
const fake = host ? null : new MeilisearchFake()
const adapters = ["embedded", host ? "meilisearch" : "meilisearch fake"] as const
const shops = new Map<string, SearchingShop>()
const shopOf = (adapter: string): SearchingShop => {
  const shop = shops.get(adapter)
  if (!shop) throw new Error(`${adapter} is not open`)
  return shop
}

beforeAll(async () => {
  await fake?.start()
  const index = `haifeng_test_${randomBytes(4).toString("hex")}`
  const server: SearchServer = fake
    ? { host: fake.host, apiKey: fake.apiKey, index }
    : { host: host ?? "", apiKey: process.env.MEILISEARCH_API_KEY, index }
  shops.set(adapters[0], await openSearchingShop(null))
  shops.set(adapters[1], await openSearchingShop(server))
})

afterAll(async () => {
  for (const shop of shops.values()) await shop.close()
  await fake?.stop()
})

test.each(adapters)("%s answers itself", (adapter) => {
  expect(shopOf(adapter).catalog.searching()).toBe(adapter === "embedded" ? "embedded" : "server")
})

const wordings = [
  ["荔枝", "lychee", "literal"],
  ["赤坑荔枝", "lychee", "literal"],
  ["lizhi", "lychee", "pinyin"],
  ["lz", "lychee", "pinyin"],
  ["桂味lizhi", "lychee", "pinyin"],
  ["力枝", "lychee", "homophone"],
  ["荔技", "lychee", "loose"],
  ["油占米", "rice", "literal"],
  ["youzhanmi", "rice", "pinyin"],
  ["金针菜", "daylily", "literal"],
  ["黄花菜", "daylily", "literal"],
  ["jzc", "daylily", "pinyin"],
  ["金真菜", "daylily", "homophone"],
  ["地瓜", "sweet-potato", "literal"],
  ["红薯", "sweet-potato", "literal"],
  ["西番莲", "passion-fruit", "literal"],
  ["莲花山茶", "tea", "literal"],
  ["lvcha", "tea", "pinyin"],
] as const

const onBoth = adapters.flatMap((adapter) => wordings.map((row) => [adapter, ...row] as const))

test.each(onBoth)("%s: %s finds %s (%s)", async (adapter, q, produce, match) => {
  const { cards, match: understood } = await shopOf(adapter).list({ q })
  expect([cards[0]?.produce, understood]).toEqual([produce, match])
})

test.each(adapters)("%s: a filter narrows what the words found, and nothing else", async (adapter) => {
  const shop = shopOf(adapter)
  const all = await everything(shop, { q: "荔枝" })
  const filters: { query: Record<string, string | number>; keeps: (card: Card) => boolean }[] = [
    { query: { category: "fruit" }, keeps: (card) => card.category === "fruit" },
    { query: { town: "441521108" }, keeps: (card) => card.town.code === "441521108" },
    { query: { cooperative: "xijin-orchard" }, keeps: (card) => card.cooperative.handle === "xijin-orchard" },
    { query: { produce: "honey" }, keeps: (card) => card.produce === "honey" },
    {
      query: { season: 17 },
      keeps: (card) => card.season === null || (card.season.from <= 17 && card.season.to >= 17),
    },
    {
      query: { min_fen: 5_000, max_fen: 9_000 },
      keeps: ({ price_from_fen: from }) => from !== null && from >= 5_000 && from <= 9_000,
    },
    { query: { in_stock: "1" }, keeps: (card) => card.stock !== "out" },
  ]
  for (const { query, keeps } of filters) {
    const expected = all.filter(keeps).map((card) => card.id)
    expect(expected.length, JSON.stringify(query)).toBeGreaterThan(0)
    const found = await shop.list({ q: "荔枝", limit: 48, ...query })
    expect(found.cards.map((card) => card.id).sort(), JSON.stringify(query)).toEqual(expected.sort())
    expect(found.total).toBe(expected.length)
  }
})

test.each(adapters)("%s: a filter does not change how the words are understood", async (adapter) => {
  const answer = await shopOf(adapter).list({ q: "荔枝", category: "tea" })
  expect(answer).toMatchObject({ cards: [], total: 0, has_more: false, match: "literal" })
})

test.each(adapters)("%s: sorts as asked", async (adapter) => {
  const shop = shopOf(adapter)
  const prices = async (sort: string) =>
    (await everything(shop, { q: "茶", sort })).map((card) => card.price_from_fen ?? -1)
  const rising = await prices("price_asc")
  expect(rising.length).toBeGreaterThan(5)
  expect(rising).toEqual([...rising].sort((a, b) => a - b))
  expect(await prices("price_desc")).toEqual([...rising].reverse())
})

test.each(adapters)("%s: pages are parts of one whole", async (adapter) => {
  const shop = shopOf(adapter)
  const [whole, first, second] = [
    await shop.list({ q: "茶", limit: 6 }),
    await shop.list({ q: "茶", limit: 3, page: 1 }),
    await shop.list({ q: "茶", limit: 3, page: 2 }),
  ]
  expect([...first.cards, ...second.cards]).toEqual(whole.cards)
  expect(first).toMatchObject({ has_more: true, total: whole.total })
  const last = Math.ceil(Number(whole.total) / 3)
  expect(await shop.list({ q: "茶", limit: 3, page: last })).toMatchObject({ has_more: false, total: whole.total })
  expect(await shop.list({ q: "茶", limit: 3, page: last + 1 })).toMatchObject({
    cards: [],
    has_more: false,
    total: whole.total,
  })
})

test.each(adapters)("%s: counts of a facet are what a click on it shows", async (adapter) => {
  const shop = shopOf(adapter)
  const facets = await shop.facets({ q: "荔枝", category: "fruit" })
  expect(facets.category.length).toBeGreaterThan(1)
  for (const { value, count } of facets.category) {
    expect((await shop.list({ q: "荔枝", category: value })).total, value).toBe(count)
  }
  for (const { value, count, name } of facets.town) {
    expect((await shop.list({ q: "荔枝", category: "fruit", town: value })).total, name).toBe(count)
  }
  for (const { value, count } of facets.cooperative) {
    expect((await shop.list({ q: "荔枝", category: "fruit", cooperative: value })).total, value).toBe(count)
  }
  const all = await everything(shop, { q: "荔枝", category: "fruit" })
  const prices = all.flatMap((card) => card.price_from_fen ?? [])
  expect(facets.price).toEqual({ min_fen: Math.min(...prices), max_fen: Math.max(...prices) })
  expect((await shop.list({ q: "荔枝", category: "fruit", season: "now" })).total).toBe(facets.in_season_now)
})

test.each(adapters)("%s: words that mean nothing find nothing", async (adapter) => {
  const shop = shopOf(adapter)
  for (const q of ["qwqwqwqw", "龘龘", "！？", "'; drop table", "\\"]) {
    expect(await shop.list({ q }), q).toMatchObject({ cards: [], total: 0, has_more: false })
  }
  expect(await shop.facets({ q: "qwqwqwqw" })).toMatchObject({
    category: [],
    town: [],
    cooperative: [],
    in_season_now: 0,
  })
})

test.each(adapters)("%s: a value cannot end the filter it stands in", async (adapter) => {
  const shop = shopOf(adapter)
  for (const cooperative of ['x" OR category = "fruit', "x' or '1'='1", '\\"', "?"]) {
    expect(await shop.list({ q: "荔枝", cooperative }), cooperative).toMatchObject({ cards: [], total: 0 })
  }
  expect(shop.warnings).toEqual([])
})

test.each(adapters)("%s: what changes is found within a second, what goes is gone", async (adapter) => {
  const shop = shopOf(adapter)
  const titles = async (q: string) => (await shop.list({ q })).cards.map((card) => card.title)
  await shop.catalog.store([goodsOf("prod_new", "甲乙丙试验糕")])
  await until(
    async () => (await titles("甲乙丙试验糕"))[0] === "甲乙丙试验糕",
    1_000,
    () => "new goods not found"
  )
  await shop.catalog.store([goodsOf("prod_new", "丁戊己试验糕")])
  await until(
    async () => (await titles("丁戊己"))[0] === "丁戊己试验糕",
    1_000,
    () => "new title not found"
  )
  await shop.catalog.store([], ["prod_new"])
  await until(
    async () => !(await titles("丁戊己试验糕")).includes("丁戊己试验糕"),
    1_000,
    () => "removed goods found"
  )
})

test.each(adapters)("%s: changes while the index is made anew are in it", async (adapter) => {
  const shop = shopOf(adapter)
  const many = Array.from({ length: 60 }, (_, n) => goodsOf(`prod_many_${n}`, `重建糕第${n}号`))
  await shop.catalog.store(many)
  const rebuilt = shop.catalog.tidy()
  for (const one of many.slice(0, 20)) await shop.catalog.store([{ ...one, title: `${one.title}改` }])
  await shop.catalog.store(
    [],
    many.slice(20, 40).map((one) => one.id)
  )
  await rebuilt
  const titles = async () => (await everything(shop, { q: "重建糕" })).map((card) => card.title)
  await until(
    async () => (await titles()).length === 40,
    2_000,
    () => "not all changes arrived"
  )
  expect((await titles()).filter((title) => title.endsWith("改"))).toHaveLength(20)
  await shop.catalog.store(
    [],
    many.map((one) => one.id)
  )
})

type Card = Awaited<ReturnType<SearchingShop["list"]>>["cards"][number]

async function everything(shop: SearchingShop, query: Record<string, string | number>): Promise<Card[]> {
  const cards: Card[] = []
  for (let page = 1; ; page += 1) {
    const answer = await shop.list({ ...query, limit: 48, page })
    cards.push(...answer.cards)
    if (!answer.has_more) return cards
  }
}
