import type { MedusaContainer } from "@medusajs/framework/types"
import type { FacetsResponse, ListQuery, SuggestionResponse } from "../contract"
import { catalogService } from "./catalog-service"

/** A page of cards as JSON text of the contract's listResponse. */
export const readList = (container: MedusaContainer, query: ListQuery): Promise<string> =>
  catalogService(container).list(query, Date.now())

/** JSON text of the contract's detailResponse; null when no such product is shown. */
export const readProduct = (container: MedusaContainer, handle: string): Promise<string | null> =>
  catalogService(container).detail(handle)

export const readFacets = (container: MedusaContainer, query: ListQuery): Promise<FacetsResponse> =>
  catalogService(container).facets(query, Date.now())

export const readSuggestions = (container: MedusaContainer, q: string): Promise<SuggestionResponse> =>
  catalogService(container).suggestions(q)
