import {
  detailResponse,
  facetsResponse,
  listResponse,
  suggestionResponse,
  type DetailResponse,
  type FacetsResponse,
  type ListResponse,
  type SuggestionResponse,
} from "@haifeng/catalog/contract"
import { slotOf } from "@haifeng/kernel"
import { fromBackend } from "../../backend.server"
import { remember } from "../../remember.server"
import type { ListFilters } from "./paths"

export function findProducts(filters: ListFilters, limit = 24): Promise<ListResponse> {
  return fromBackend("/shop/products", listResponse, { query: { ...filters, limit } })
}

/** Counts may be two seconds old: every list asks for them, and they change slowly. */
const facetsOf = remember(2_000, (filters: ListFilters): Promise<FacetsResponse> =>
  fromBackend("/shop/facets", facetsResponse, { query: { ...filters } })
)

export function findFacets(filters: ListFilters): Promise<FacetsResponse> {
  return facetsOf({ ...filters, page: undefined, sort: undefined })
}

export function findProduct(handle: string): Promise<DetailResponse> {
  return fromBackend(`/shop/products/${encodeURIComponent(handle)}`, detailResponse)
}

export function findSuggestions(q: string): Promise<SuggestionResponse> {
  return fromBackend("/shop/suggestions", suggestionResponse, { query: { q } })
}

/** All a list page shows: one page of cards, the facets, and the ten-day slot of today. */
export async function browse(filters: ListFilters) {
  const [list, facets] = await Promise.all([findProducts(filters), findFacets(filters)])
  return { list, facets, filters, now: slotOf(Date.now()) }
}

export type Browsing = Awaited<ReturnType<typeof browse>>
