import { dateInShanghai, inSeason, slotOf, slotRange, type SeasonSlot } from "@haifeng/kernel"
import type { ProductSeed } from "./model"

export interface Harvest {
  lot: string
  note: string
}

type Grown = Pick<ProductSeed, "season" | "fresh" | "category">

/** Ten-day slots after the season in which dry goods still count as this year's. */
const newFor = 6

const thirds = ["上旬", "中旬", "下旬"] as const

const dayOf = (slot: SeasonSlot): string => {
  const { month, third } = slotRange(slot)
  return `${month} 月${thirds[third]}`
}

/** Which harvest a box bought at `now` comes from, in the words of the label. */
export function harvestOf({ season, fresh, category }: Grown, number: number, now: number): Harvest {
  const today = slotOf(now)
  const { year } = dateInShanghai(now)
  if (!season) {
    const note = fresh && category !== "processed" ? "常年种植，下单后采收" : "按批次生产，袋上有日期"
    return { lot: lotCode(year, today, number), note }
  }
  const [from, to] = season
  if (inSeason(today, from, to)) {
    const started = from <= today ? year : year - 1
    return { lot: lotCode(started, from, number), note: `${started} 年 ${dayOf(from)}起采收` }
  }
  if (fresh) {
    const next = from > today ? year : year + 1
    return { lot: lotCode(next, from, number), note: `预订：${next} 年 ${dayOf(from)}起采收，采后发货` }
  }
  const ended = to < today ? year : year - 1
  const started = from <= to ? ended : ended - 1
  return { lot: lotCode(started, from, number), note: `${started} 年 ${dayOf(from)}至${dayOf(to)}采收` }
}

export function isNewHarvest({ season, fresh }: Pick<ProductSeed, "season" | "fresh">, now: number): boolean {
  if (!season) return false
  const [from, to] = season
  const length = ((to - from + 36) % 36) + 1
  if (fresh || length + newFor >= 36) return inSeason(slotOf(now), from, to)
  return inSeason(slotOf(now), from, (to + newFor) % 36)
}

const lotCode = (year: number, slot: SeasonSlot, number: number): string =>
  `L${String(year % 100).padStart(2, "0")}${String(slot).padStart(2, "0")}-${String(number).padStart(3, "0")}`
