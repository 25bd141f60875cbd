import { newProduct } from "@haifeng/cooperatives/contract"
import { categoryHandles } from "@haifeng/catalog/contract"
import { inSeason, slotOf } from "@haifeng/kernel"
import { expect, test } from "vitest"
import { cooperatives } from "../data/cooperatives"
import { governor, towns, villages } from "../data/divisions"
import { products } from "../data/products"
import { produceCodes } from "../src/model"
import { productInput } from "../src/product-input"

const shopOf = new Map(cooperatives.map((shop) => [shop.handle, shop]))
const now = Date.parse("2026-11-23T12:00:00+08:00")

/** Yuan per 斤 that nobody would call a slip of the pen; a tea may cost hundreds, a pumpkin may not. */
const sanePerJin: Record<string, readonly [number, number]> = {
  tea: [40, 400],
  dried: [15, 100],
  processed: [8, 250],
  fruit: [4, 60],
  rice: [2, 15],
  tuber: [2, 8],
  vegetable: [2, 30],
}

test("there are at least 80 products, of every produce that has a drawing and in every category", () => {
  expect(products.length).toBeGreaterThanOrEqual(80)
  expect(new Set(products.map((product) => product.produce))).toEqual(new Set(produceCodes))
  expect(new Set(products.map((product) => product.category))).toEqual(new Set(categoryHandles))
})

test("handles and skus are unique and can stand in an address", () => {
  const handles = [...products.map(({ handle }) => handle), ...cooperatives.map(({ handle }) => handle)]
  expect(new Set(handles).size).toBe(handles.length)
  expect(handles.filter((handle) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(handle))).toEqual([])
  const skus = products.flatMap(({ handle, sizes }) => sizes.map(([jin]) => `${handle}-${jin}`))
  expect(new Set(skus).size).toBe(skus.length)
})

test("every product is sold by a shop and is valid for the cooperatives' workflow", () => {
  products.forEach((product, index) => {
    const shop = shopOf.get(product.by)
    if (!shop) throw new Error(`${product.handle} is sold by nobody`)
    const parsed = newProduct.safeParse(productInput(product, shop, index + 1, now))
    expect(parsed.error?.issues ?? [], product.handle).toEqual([])
    expect(productInput(product, shop, index + 1, now).facts.is_demo).toBe(true)
  })
})

test("every origin is a village of the town that the shop is in", () => {
  for (const product of products) {
    const shop = shopOf.get(product.by)?.village ?? ""
    const village = villages.find(({ code }) => code === (product.village ?? shop))
    expect(village?.town_code, product.handle).toBe(shop.slice(0, 9))
  }
})

test("every shop is in a village of a town that the county governs, and at least ten towns have one", () => {
  const governed = new Set(towns.filter((town) => town.governed_by === governor).map(({ code }) => code))
  expect(governed.size).toBe(12)
  expect(cooperatives.length).toBeGreaterThanOrEqual(14)
  for (const shop of cooperatives) {
    const village = villages.find(({ code }) => code === shop.village)
    expect(governed.has(village?.town_code ?? ""), shop.handle).toBe(true)
  }
  expect(new Set(cooperatives.map((shop) => shop.village.slice(0, 9))).size).toBeGreaterThanOrEqual(10)
})

test("every shop has goods, every kind of shop is there, and fresh goods can go chilled where they must", () => {
  for (const shop of cooperatives)
    expect(
      products.some((product) => product.by === shop.handle),
      shop.handle
    ).toBe(true)
  expect(new Set(cooperatives.map(({ kind }) => kind)).size).toBe(4)
  for (const product of products.filter(({ text }) => text.includes("请选冷链"))) {
    expect(
      shopOf.get(product.by)?.deliveries.some(({ kind }) => kind === "chilled"),
      product.handle
    ).toBe(true)
  }
})

test("one to three box sizes, larger boxes cost more and never more per jin, within the range of their kind", () => {
  for (const { handle, sizes, category, stock, popularity } of products) {
    expect(sizes.length, handle).toBeGreaterThanOrEqual(1)
    expect(sizes.length, handle).toBeLessThanOrEqual(3)
    expect(stock, handle).toBeGreaterThanOrEqual(Math.max(...sizes.map(([jin]) => jin)) * 20)
    expect(popularity, handle).toBeLessThanOrEqual(1000)
    const [low = 0, high = 0] = sanePerJin[category] ?? []
    sizes.forEach(([jin, yuan], index) => {
      expect(yuan / jin, handle).toBeGreaterThanOrEqual(low)
      expect(yuan / jin, handle).toBeLessThanOrEqual(high)
      expect(Math.abs(yuan * 100 - Math.round(yuan * 100)), handle).toBeLessThan(1e-6)
      const [smaller, cheaper] = sizes[index - 1] ?? [0, 0]
      expect(jin, handle).toBeGreaterThan(smaller)
      if (index === 0) return
      expect(yuan, handle).toBeGreaterThan(cheaper)
      expect(yuan / jin, handle).toBeLessThanOrEqual(cheaper / smaller)
    })
  }
})

test("lychee is an early-summer fruit, rice comes in in late autumn, choy sum and kale are winter greens", () => {
  const seasons = (produce: string) =>
    products.flatMap((product) => (product.produce === produce && product.season ? [product.season] : []))
  for (const [from, to] of seasons("lychee")) expect(from >= 12 && to <= 20).toBe(true)
  for (const [from, to] of seasons("rice")) expect(from >= 30 && to <= 33).toBe(true)
  const january = slotOf(Date.parse("2027-01-05T00:00:00+08:00"))
  for (const [from, to] of [...seasons("choy-sum"), ...seasons("kale")]) expect(inSeason(january, from, to)).toBe(true)
})

test("something is ripe in every ten-day slot", () => {
  for (let slot = 0; slot < 36; slot += 1) {
    const ripe = products.filter(({ season }) => season && inSeason(slot, season[0], season[1]))
    expect(ripe.length, `slot ${slot}`).toBeGreaterThanOrEqual(5)
  }
})
