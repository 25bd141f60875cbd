import { slotsInSeason } from "@haifeng/kernel"

/** A season as 36 bits, one per ten-day slot, as decimal text. Goods without a season are there all year. */
export function seasonMask(season: { from: number; to: number } | null): string {
  const slots = slotsInSeason(season?.from ?? 0, season?.to ?? 35)
  return slots.reduce((mask, slot) => mask | slotBit(slot), 0n).toString()
}

export const slotBit = (slot: number): bigint => 1n << BigInt(slot)
