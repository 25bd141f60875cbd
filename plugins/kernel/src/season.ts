import { dateInShanghai } from "./instant"

/** A ten-day slot 旬 of the year, 0 (early January 一月上旬) to 35 (late December 十二月下旬). */
export type SeasonSlot = number

export const SLOTS_IN_YEAR = 36

/** The slot that a moment falls in, by the calendar of Asia/Shanghai. */
export function slotOf(now: number): SeasonSlot {
  const { month, day } = dateInShanghai(now)
  return (month - 1) * 3 + Math.min(2, Math.floor((day - 1) / 10))
}

/** All slots of a season, both ends included; a season may run over the new year (30 to 4). */
export function slotsInSeason(from: SeasonSlot, to: SeasonSlot): SeasonSlot[] {
  const length = ((to - from + SLOTS_IN_YEAR) % SLOTS_IN_YEAR) + 1
  return Array.from({ length }, (_, index) => (from + index) % SLOTS_IN_YEAR)
}

export function inSeason(slot: SeasonSlot, from: SeasonSlot, to: SeasonSlot): boolean {
  return from <= to ? slot >= from && slot <= to : slot >= from || slot <= to
}

/** Month (1 to 12) and third of the month (0 early 上旬, 1 middle 中旬, 2 late 下旬) of a slot. */
export function slotRange(slot: SeasonSlot): { month: number; third: 0 | 1 | 2 } {
  return { month: Math.floor(slot / 3) + 1, third: (slot % 3) as 0 | 1 | 2 }
}
