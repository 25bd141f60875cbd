import { inSeason } from "@haifeng/kernel"
import fc from "fast-check"
import { expect, test } from "vitest"
import { card, detail } from "../src/contract"
import { project } from "../src/domain/projection/project"
import { seasonMask, slotBit } from "../src/domain/projection/season-mask"
import { pricePerJin } from "../src/domain/projection/sizes"
import { boxesOf } from "../src/domain/projection/source"
import { size, sourceOf } from "./source-of"

function listed(source = sourceOf()) {
  const projection = project(source)
  if (projection.kind !== "listed") throw new Error(projection.reason)
  return projection.row
}

const sizes = fc.array(
  fc.record({
    price_fen: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
    weight_grams: fc.option(fc.integer({ min: 1, max: 50_000 })),
    available: fc.option(fc.integer({ min: 0, max: 999 })),
  }),
  { maxLength: 6 }
)
const withSizes = (list: Parameters<typeof size>[0][]) =>
  sourceOf({ variants: list.map((one, rank) => size({ ...one, id: `variant_${rank}`, rank })) })

test("card and detail always answer as the contract says", () => {
  fc.assert(
    fc.property(sizes, (list) => {
      const row = listed(withSizes(list))
      expect(card.parse(row.card)).toEqual(row.card)
      expect(detail.parse(row.detail)).toEqual(row.detail)
    })
  )
})

test("the price range holds every known price, and is missing only when all are", () => {
  fc.assert(
    fc.property(sizes, (list) => {
      const { price_from_fen: from, price_to_fen: to } = listed(withSizes(list)).card
      const known = list.flatMap((one) => one.price_fen ?? [])
      expect(known.length === 0 ? [null, null] : [Math.min(...known), Math.max(...known)]).toEqual([from, to])
    })
  )
})

test("a missing price is missing, never zero", () => {
  const { card: shown } = listed(sourceOf({ variants: [size({ price_fen: null })] }))
  expect([shown.price_from_fen, shown.price_to_fen, shown.price_per_jin_fen]).toEqual([null, null, null])
})

test("the price of a jin is the nearest fen, half up", () => {
  expect(pricePerJin(6_800, 2_500)).toBe(1_360)
  expect(pricePerJin(9_999, 1_500)).toBe(3_333)
  expect(pricePerJin(1, 1_000)).toBe(1)
  expect(pricePerJin(1, 1_001)).toBe(0)
  expect(pricePerJin(null, 500)).toBeNull()
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), fc.integer({ min: 1, max: 100_000 }), (price, grams) => {
      expect(Math.abs(Number(pricePerJin(price, grams)) * grams - price * 500) * 2).toBeLessThanOrEqual(grams)
    })
  )
})

test("a size without weight hides the price of a jin of the whole card", () => {
  expect(listed(withSizes([{}, { weight_grams: null }])).card.price_per_jin_fen).toBeNull()
  expect(listed(withSizes([{}, { weight_grams: null, price_fen: null }])).card.price_per_jin_fen).toBe(1_360)
})

test("boxes left are whole boxes of the scarcest item, never below zero", () => {
  expect(boxesOf([{ stocked: 100, reserved: 3, required: 5 }])).toBe(19)
  expect(
    boxesOf([
      { stocked: 100, reserved: 0, required: 5 },
      { stocked: 7, reserved: 0, required: 2 },
    ])
  ).toBe(3)
  expect(boxesOf([{ stocked: 2, reserved: 9, required: 5 }])).toBe(0)
  expect(boxesOf([])).toBeNull()
})

test("stock is told by what can still be bought", () => {
  const stock = (...available: (number | null)[]) =>
    listed(withSizes(available.map((one, index) => ({ available: one, weight_grams: 1_500 * (index + 1) })))).card.stock
  expect(stock(6, 3)).toBe("in")
  expect(stock(5, 2)).toBe("low")
  expect(stock(0, 0)).toBe("out")
  expect(stock(0, 4)).toBe("low")
  expect(stock(null)).toBe("in")
  expect(stock()).toBe("out")
})

test("only published goods of an open shop that say what they are get shown", () => {
  const reason = (over: Parameters<typeof sourceOf>[0]) => {
    const projection = project(sourceOf(over))
    return projection.kind === "hidden" ? projection.reason : null
  }
  const { cooperative } = sourceOf()
  expect(reason({ is_published: false })).toBe("not_published")
  expect(reason({ cooperative: null })).toBe("no_cooperative")
  expect(reason({ cooperative: cooperative && { ...cooperative, is_open: false } })).toBe("cooperative_not_open")
  expect(reason({ facts: null })).toBe("no_facts")
  expect(reason({ category: "machines" })).toBe("no_category")
  expect(reason({})).toBeNull()
})

test("the bits of a season are the slots of the season, over the new year too", () => {
  const slot = fc.integer({ min: 0, max: 35 })
  fc.assert(
    fc.property(slot, slot, slot, (from, to, now) => {
      expect((BigInt(seasonMask({ from, to })) & slotBit(now)) !== 0n).toBe(inSeason(now, from, to))
    })
  )
  expect(BigInt(seasonMask(null))).toBe((1n << 36n) - 1n)
})

test("the village is named only when it is the shop's own", () => {
  const facts = sourceOf().facts
  const village = (code: string | null) =>
    listed(sourceOf({ facts: facts && { ...facts, village_code: code } })).detail.village
  expect(village(null)).toEqual({ code: "441521108201", name: "红荔村" })
  expect(village("441521108201")).toEqual({ code: "441521108201", name: "红荔村" })
  expect(village("441521108299")).toBeNull()
})

test("sizes stand in one order, however they were read", () => {
  const order = (list: ReturnType<typeof size>[]) =>
    listed(sourceOf({ variants: list })).detail.variants.map((one) => one.id)
  const list = [
    size({ id: "c", weight_grams: 5_000 }),
    size({ id: "a" }),
    size({ id: "b", rank: -1, weight_grams: null }),
  ]
  expect(order(list)).toEqual(["b", "a", "c"])
  expect(order(list.reverse())).toEqual(["b", "a", "c"])
})
