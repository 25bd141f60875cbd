import fc from "fast-check"
import { expect, test } from "vitest"
import { dateInShanghai, inSeason, slotOf, slotRange, slotsInSeason } from "../src"

const slot = fc.integer({ min: 0, max: 35 })

test("a slot is in season exactly when the list of the season's slots holds it", () => {
  fc.assert(
    fc.property(slot, slot, slot, (now, from, to) => inSeason(now, from, to) === slotsInSeason(from, to).includes(now))
  )
})

test("days of Shanghai, not of London, decide the slot", () => {
  expect(slotOf(Date.parse("2026-06-10T15:59:00Z"))).toBe(15)
  expect(slotOf(Date.parse("2026-06-10T16:00:00Z"))).toBe(16)
  expect(slotOf(Date.parse("2026-01-31T00:00:00+08:00"))).toBe(2)
  expect(slotOf(Date.parse("2026-12-31T23:00:00+08:00"))).toBe(35)
  expect(dateInShanghai(Date.parse("2026-12-31T16:00:00Z"))).toEqual({ year: 2027, month: 1, day: 1 })
})

test("slots name their month and third", () => {
  expect(slotRange(0)).toEqual({ month: 1, third: 0 })
  expect(slotRange(35)).toEqual({ month: 12, third: 2 })
})
