import type { CategoryHandle, Sort } from "@haifeng/catalog/contract"
import { pathIn, type Locale } from "../../i18n/locale"

/** The query of list pages, as it stands in the address. */
export interface ListFilters {
  q?: string | undefined
  category?: CategoryHandle | undefined
  town?: string | undefined
  cooperative?: string | undefined
  produce?: string | undefined
  season?: "now" | number | undefined
  min_fen?: number | undefined
  max_fen?: number | undefined
  in_stock?: "1" | undefined
  sort?: Sort | undefined
  page?: number | undefined
}

export function productsPath(locale: Locale, filters: ListFilters = {}): string {
  return withQuery(pathIn(locale, "/products"), filters)
}

export function productPath(locale: Locale, handle: string): string {
  return pathIn(locale, `/products/${encodeURIComponent(handle)}`)
}

export function categoryPath(locale: Locale, category: CategoryHandle, filters: ListFilters = {}): string {
  return withQuery(pathIn(locale, `/categories/${category}`), { ...filters, category: undefined })
}

export function searchPath(locale: Locale, filters: ListFilters = {}): string {
  return withQuery(pathIn(locale, "/search"), filters)
}

export function suggestionsPath(): string {
  return "/suggestions"
}

export function withQuery(path: string, filters: ListFilters): string {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(filters)) {
    if (value === undefined || value === "" || (key === "page" && value === 1)) continue
    query.set(key, String(value))
  }
  const text = query.toString()
  return text ? `${path}?${text}` : path
}
