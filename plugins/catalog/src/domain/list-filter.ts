/** What the shopper narrows a list by. Every part given must hold. */
export interface ListFilter {
  readonly category?: string
  readonly town?: string
  /** Handle. */
  readonly cooperative?: string
  readonly produce?: string
  /** Ten-day slot, 0 to 35. */
  readonly slot?: number
  readonly min_fen?: number
  readonly max_fen?: number
  readonly in_stock?: boolean
}

export type ListSort = "popular" | "newest" | "price_asc" | "price_desc"

interface AskedFilter {
  readonly category?: string
  readonly town?: string
  readonly cooperative?: string
  readonly produce?: string
  readonly season?: "now" | number
  readonly min_fen?: number
  readonly max_fen?: number
  readonly in_stock?: "1"
}

/** The parsed query of a request as a filter; "in season now" becomes the present slot. */
export function filterOf(asked: AskedFilter, slotNow: () => number): ListFilter {
  const { season, in_stock, category, town, cooperative, produce, min_fen, max_fen } = asked
  const slot = season === "now" ? slotNow() : season
  return {
    ...(category !== undefined && { category }),
    ...(town !== undefined && { town }),
    ...(cooperative !== undefined && { cooperative }),
    ...(produce !== undefined && { produce }),
    ...(slot !== undefined && { slot }),
    ...(min_fen !== undefined && { min_fen }),
    ...(max_fen !== undefined && { max_fen }),
    ...(in_stock !== undefined && { in_stock: true }),
  }
}
