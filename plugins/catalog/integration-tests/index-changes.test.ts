import { afterAll, beforeAll, beforeEach, expect, test } from "vitest"
import {
  claimChanges,
  finishChanges,
  moveChanges,
  noteAll,
  releaseChanges,
  waitingChanges,
} from "../src/modules/catalog/sql/index-changes"
import { dropLease, takeLease, writeState } from "../src/modules/catalog/sql/state"
import { sourceOf } from "../test/source-of"
import { openCatalogDatabase } from "./catalog-database"

let shop: Awaited<ReturnType<typeof openCatalogDatabase>>
beforeAll(async () => {
  shop = await openCatalogDatabase()
})
afterAll(() => shop.close())
beforeEach(() => shop.empty())

const goods = (n: number, title = "荔枝") => sourceOf({ id: `prod_${n}`, handle: `h${n}`, title })
const waiting = (target = "live") => waitingChanges(shop.connection, target)

test("changes are noted for every index in use, and for none when there is none", async () => {
  await shop.catalog.store([goods(1)])
  expect(await waiting()).toBe(0)
  await writeState(shop.connection, "index_targets", ["live", "building"])
  await shop.catalog.store([goods(1, "桂味"), goods(2)])
  await shop.catalog.store([], ["prod_1"])
  expect([await waiting("live"), await waiting("building")]).toEqual([2, 2])
})

test("a change is claimed by one only, and is gone when finished", async () => {
  await writeState(shop.connection, "index_targets", ["live"])
  await shop.catalog.store(Array.from({ length: 20 }, (_, n) => goods(n)))
  const claims = await Promise.all(Array.from({ length: 4 }, () => claimChanges(shop.connection, "live", 7)))
  const ids = claims.flat().map((change) => change.product_id)
  expect(ids).toHaveLength(20)
  expect(new Set(ids).size).toBe(20)
  for (const claim of claims) await finishChanges(shop.connection, "live", claim)
  expect(await waiting()).toBe(0)
})

test("what changes again while it is carried is carried again", async () => {
  await writeState(shop.connection, "index_targets", ["live"])
  await shop.catalog.store([goods(1), goods(2)])
  const claimed = await claimChanges(shop.connection, "live", 10)
  await shop.catalog.store([goods(1, "桂味")])
  expect(await claimChanges(shop.connection, "live", 10)).toEqual([])
  await finishChanges(shop.connection, "live", claimed)
  expect((await claimChanges(shop.connection, "live", 10)).map((change) => change.product_id)).toEqual(["prod_1"])
})

test("what could not be carried waits again", async () => {
  await writeState(shop.connection, "index_targets", ["live"])
  await shop.catalog.store([goods(1)])
  await releaseChanges(shop.connection, "live", await claimChanges(shop.connection, "live", 10))
  expect(await claimChanges(shop.connection, "live", 10)).toHaveLength(1)
})

test("after the swap the live index waits for what the new one still waited for", async () => {
  await shop.catalog.store([goods(1), goods(2), goods(3)])
  await noteAll(shop.connection, "building")
  await moveChanges(shop.connection, "building", "live")
  expect([await waiting("live"), await waiting("building")]).toEqual([3, 0])
})

test("one process builds at a time, until its lease lapses or is given back", async () => {
  const take = (seconds: number) => takeLease(shop.connection, "index_rebuild", seconds)
  expect(await take(60)).toBe(true)
  expect(await take(60)).toBe(false)
  expect(await take(0)).toBe(true)
  await dropLease(shop.connection, "index_rebuild")
  expect((await Promise.all([take(60), take(60), take(60)])).filter(Boolean)).toHaveLength(1)
})
