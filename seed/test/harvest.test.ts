import { expect, test } from "vitest"
import { harvestOf, isNewHarvest } from "../src/harvest"

const on = (day: string) => Date.parse(`${day}T08:00:00+08:00`)
const lychee = { season: [16, 18], fresh: true, category: "fruit" } as const
const rice = { season: [30, 33], fresh: false, category: "rice" } as const
const greens = { season: [31, 6], fresh: true, category: "vegetable" } as const

test("fruit that is ripe is being picked", () => {
  expect(harvestOf(lychee, 7, on("2026-06-25"))).toEqual({ lot: "L2616-007", note: "2026 年 6 月中旬起采收" })
})

test("fruit that is over is ordered for next year", () => {
  expect(harvestOf(lychee, 7, on("2026-11-23")).note).toBe("预订：2027 年 6 月中旬起采收，采后发货")
})

test("fruit that is still to come is ordered for this year", () => {
  expect(harvestOf(lychee, 7, on("2026-03-01")).note).toBe("预订：2026 年 6 月中旬起采收，采后发货")
})

test("a season over the new year began last year when it is spring", () => {
  expect(harvestOf(greens, 1, on("2027-02-01")).note).toBe("2026 年 11 月中旬起采收")
})

test("rice out of season comes from the harvest before", () => {
  expect(harvestOf(rice, 1, on("2027-03-01")).note).toBe("2026 年 11 月上旬至12 月上旬采收")
})

test("new rice is new until it is two months old, fresh goods while they are ripe, the rest never", () => {
  expect(isNewHarvest(rice, on("2027-01-25"))).toBe(true)
  expect(isNewHarvest(rice, on("2027-02-15"))).toBe(false)
  expect(isNewHarvest(lychee, on("2026-07-25"))).toBe(false)
  expect(isNewHarvest({ season: null, fresh: true }, on("2026-07-25"))).toBe(false)
})

test("lot codes fit the twenty characters of a GS1 lot", () => {
  expect(harvestOf(rice, 12_345, on("2027-03-01")).lot.length).toBeLessThanOrEqual(20)
})
