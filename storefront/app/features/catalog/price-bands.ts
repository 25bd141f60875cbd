import type { Dictionary } from "../../i18n"
import { priceText } from "../../ui/price-text"

export interface PriceBand {
  min_fen?: number | undefined
  max_fen?: number | undefined
}

/** Offered as filters, in whole fen; the ends are open. */
export const priceBands: PriceBand[] = [
  { max_fen: 3_000 },
  { min_fen: 3_000, max_fen: 6_000 },
  { min_fen: 6_000, max_fen: 12_000 },
  { min_fen: 12_000 },
]

/** "¥30–¥60", "¥120 以上". */
export function bandLabel(t: Dictionary, { min_fen, max_fen }: PriceBand): string {
  if (min_fen !== undefined && max_fen !== undefined) return `${priceText(min_fen)}–${priceText(max_fen)}`
  if (min_fen !== undefined) return `${priceText(min_fen)} ${t.catalog.over}`
  return `${priceText(max_fen ?? 0)} ${t.catalog.under}`
}
