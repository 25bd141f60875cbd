import { randomBytes } from "node:crypto"
import { afterEach, expect, test } from "vitest"
import { goodsOf } from "./goods"
import { MeilisearchFake } from "./meilisearch-fake"
import { openSearchingShop, until, type SearchingShop } from "./searching-shop"

// Here the server must die on command, so it is the fake in any case.
const open: { close(): Promise<void> }[] = []

async function shopWithServer(): Promise<{ fake: MeilisearchFake; shop: SearchingShop }> {
  const fake = new MeilisearchFake()
  await fake.start()
  const shop = await openSearchingShop({
    host: fake.host,
    apiKey: fake.apiKey,
    index: `away_${randomBytes(4).toString("hex")}`,
  })
  open.push(shop, { close: () => fake.stop() })
  return { fake, shop }
}

afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const words = ["荔枝", "lizhi", "油占米", "红薯", "茶", "jzc", "力枝", "荔技"]

/** Shoppers who search one after the other until told to stop; every answer that failed, was empty or took a second. */
function searchers(shop: SearchingShop, count: number) {
  const faults: string[] = []
  let answers = 0
  let stopped = false
  const one = async (start: number): Promise<void> => {
    for (let turn = start; !stopped; turn += 1) {
      const q = words[turn % words.length] ?? ""
      const begun = performance.now()
      try {
        const { cards } = await shop.list({ q })
        if (cards.length === 0) faults.push(`${q}: nothing found`)
      } catch (error) {
        faults.push(`${q}: ${String(error)}`)
      }
      answers += 1
      if (performance.now() - begun > 1_000) faults.push(`${q}: ${Math.round(performance.now() - begun)} ms`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  const running = Array.from({ length: count }, (_, index) => one(index))
  return {
    count: () => answers,
    stop: async () => {
      stopped = true
      await Promise.all(running)
      return faults
    },
  }
}

test("a search server killed under load costs nobody an answer, and is used again when it is back", async () => {
  const { fake, shop } = await shopWithServer()
  const load = searchers(shop, 6)
  await until(
    () => load.count() > 30,
    10_000,
    () => "no load"
  )
  await fake.stop()
  await until(
    () => shop.catalog.searching() === "away",
    1_000,
    () => "still asks the dead server"
  )
  const before = load.count()
  await until(
    () => load.count() > before + 30,
    10_000,
    () => "no answers without the server"
  )
  await shop.catalog.store([goodsOf("prod_meanwhile", "子丑寅试验糕")])
  await fake.start()
  await until(
    () => shop.catalog.searching() === "server",
    5_000,
    () => "does not come back"
  )
  expect(await load.stop()).toEqual([])
  expect((await shop.list({ q: "子丑寅试验糕" })).cards[0]?.title).toBe("子丑寅试验糕")
  expect(shop.warnings.filter((line) => line.includes("search server away"))).toHaveLength(1)
})

test("a search server that hangs is left within a second", async () => {
  const { fake, shop } = await shopWithServer()
  fake.slowDown(20_000)
  const begun = performance.now()
  expect((await shop.list({ q: "荔枝" })).cards[0]?.produce).toBe("lychee")
  expect(performance.now() - begun).toBeLessThan(1_000)
  expect(shop.catalog.searching()).toBe("away")
  fake.slowDown(0)
})
