import type { FacetsResponse } from "@haifeng/catalog/contract"
import type { Dictionary } from "../../i18n"
import { inLocale, type Locale } from "../../i18n/locale"
import { slotLabel } from "../season/labels"
import type { ListFilters } from "./paths"
import { bandLabel } from "./price-bands"

export interface ChosenFilter {
  key: string
  label: string
  /** The filters that stay when this one is taken away. */
  without: ListFilters
}

/** What the shopper has chosen on this page, in words; what the page itself fixes is not a choice. */
export function chosenFilters(
  t: Dictionary,
  locale: Locale,
  filters: ListFilters,
  facets: FacetsResponse,
  fixed: ListFilters
): ChosenFilter[] {
  const chosen: ChosenFilter[] = []
  const add = (key: string, label: string | undefined, taken: ListFilters) =>
    chosen.push({ key, label: label ?? key, without: { ...filters, ...taken, page: undefined } })
  const named = (bucket?: { name: string; name_en: string }) => bucket && inLocale(locale, bucket.name, bucket.name_en)

  if (filters.category && !fixed.category)
    add("category", t.catalog.categories[filters.category], { category: undefined })
  if (filters.season === "now") add("season", t.catalog.seasonNow, { season: undefined })
  if (typeof filters.season === "number")
    add("season", t.catalog.slotTitle(slotLabel(t, filters.season)), { season: undefined })
  if (filters.in_stock) add("in_stock", t.catalog.inStock, { in_stock: undefined })
  if (filters.town && !fixed.town) {
    add("town", named(facets.town.find((town) => town.value === filters.town)), { town: undefined })
  }
  if (filters.cooperative && !fixed.cooperative) {
    add("cooperative", named(facets.cooperative.find((shop) => shop.value === filters.cooperative)), {
      cooperative: undefined,
    })
  }
  if (filters.min_fen !== undefined || filters.max_fen !== undefined) {
    add("price", bandLabel(t, filters), { min_fen: undefined, max_fen: undefined })
  }
  if (filters.produce) add("produce", filters.produce, { produce: undefined })
  return chosen
}
