/** What the catalog needs to know of one product, gathered from product, price, stock and owner. */
export interface ProductSource {
  readonly id: string
  readonly handle: string
  readonly title: string
  readonly subtitle: string
  readonly description: string
  readonly is_published: boolean
  readonly image: string | null
  readonly images: readonly string[]
  /** Handle of its category. */
  readonly category: string | null
  /** ISO 8601. */
  readonly created_at: string
  /** Null when the product was made outside the cooperatives and says nothing about itself. */
  readonly facts: SourceFacts | null
  /** Null when nobody owns it. */
  readonly cooperative: SourceCooperative | null
  readonly variants: readonly SourceVariant[]
}

export interface SourceFacts {
  readonly title_en: string
  readonly subtitle_en: string
  readonly description_en: string
  readonly produce: string
  readonly season: { readonly from: number; readonly to: number } | null
  readonly harvest: { readonly lot: string; readonly note: string } | null
  readonly village_code: string | null
  readonly is_fresh: boolean
  readonly is_demo: boolean
  readonly popularity: number
  readonly new_harvest: boolean
}

export interface SourceCooperative {
  readonly id: string
  readonly handle: string
  readonly name: string
  readonly name_en: string
  readonly is_open: boolean
  readonly town_code: string
  readonly town_name: string
  readonly town_name_en: string
  readonly village_code: string | null
  readonly village_name: string | null
  readonly story: string
  readonly story_en: string
}

export interface SourceVariant {
  readonly id: string
  readonly title: string
  readonly sku: string | null
  readonly rank: number
  readonly price_fen: number | null
  readonly weight_grams: number | null
  /** Boxes that the stock still fills when only this size is sold; null when stock is not counted. */
  readonly available: number | null
}

/** Boxes a stock still fills: each box takes `required` of the smallest unit of each of its items. */
export function boxesOf(items: readonly { stocked: number; reserved: number; required: number }[]): number | null {
  if (items.length === 0) return null
  const boxes = items.map(({ stocked, reserved, required }) => Math.floor((stocked - reserved) / Math.max(1, required)))
  return Math.max(0, Math.min(...boxes))
}
