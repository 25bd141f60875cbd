import type { ListFilter, ListSort } from "../../../domain/list-filter"
import type { Match } from "../../../domain/search/ladder"

export interface SearchRequest {
  readonly q: string
  readonly filter: ListFilter
  /** Left out: best match first. */
  readonly sort?: ListSort
  readonly offset: number
  readonly limit: number
}

export interface SearchHits {
  /** Product ids, best first. */
  readonly ids: string[]
  /** All that match, exact up to `countedTo`, else null. */
  readonly total: number | null
  readonly has_more: boolean
  /** How the words were understood; null when no product has them. */
  readonly match: Match | null
}

export interface Bucket {
  readonly value: string
  readonly count: number
}

/** Counts of each facet with its own filter left out. */
export interface FacetCounts {
  readonly category: Bucket[]
  readonly town: Bucket[]
  readonly cooperative: Bucket[]
  readonly in_season_now: number
  readonly price: { readonly min_fen: number | null; readonly max_fen: number | null }
}

export interface FacetRequest {
  readonly q: string
  readonly filter: ListFilter
  readonly slotNow: number
}

/** Finds products by words. Both adapters keep the same contract suite, in tests/contract/search. */
export interface SearchPort {
  search(request: SearchRequest): Promise<SearchHits>
  facets(request: FacetRequest): Promise<FacetCounts>
}

export const countedTo = 1_000

export const nothing: SearchHits = { ids: [], total: 0, has_more: false, match: null }
