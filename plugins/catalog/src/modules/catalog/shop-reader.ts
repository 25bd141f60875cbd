import { slotOf } from "@haifeng/kernel"
import type { FacetsResponse, ListQuery, SuggestionResponse } from "../../contract"
import { categoryNames } from "../../domain/projection/category-names"
import { filterOf } from "../../domain/list-filter"
import { namesThatFit, type Named } from "../../domain/search/names-that-fit"
import { BoundedCache } from "./bounded-cache"
import type { FacetCounts, SearchPort } from "./search/port"
import type { Database } from "./sql/database"
import { readDetail } from "./sql/read-detail"
import { readFacets, readNames, type PlaceName } from "./sql/read-facets"
import { readCards, readPage } from "./sql/read-page"

const facetLifeMs = 3_000
const mostFacets = 500
const nameLifeMs = 30_000
const mostSuggestions = 8
const mostSuggestedNames = 4

type Names = Record<"town" | "cooperative", PlaceName[]>

/** Answers of the shop's browse pages, as JSON text where the text comes from the database. */
export class ShopReader {
  readonly #facets = new BoundedCache<FacetsResponse>(mostFacets, facetLifeMs)
  readonly #names = new BoundedCache<Names>(1, nameLifeMs)

  constructor(
    private readonly database: Database,
    private readonly search: SearchPort
  ) {}

  async list(query: ListQuery, now: number): Promise<string> {
    const { page, limit, sort } = query
    const filter = filterOf(query, () => slotOf(now))
    const offset = (page - 1) * limit
    if (!query.q) {
      const shown = await readPage(this.database, { filter, sort: sort ?? "popular", offset, limit })
      return listJson(shown.cards, { page, has_more: shown.has_more, total: shown.total, match: null })
    }
    const hits = await this.search.search({ q: query.q, filter, offset, limit, ...(sort && { sort }) })
    const cards = hits.ids.length > 0 ? await readCards(this.database, hits.ids) : ""
    return listJson(cards, { page, has_more: hits.has_more, total: hits.total, match: hits.match })
  }

  detail(handle: string): Promise<string | null> {
    return readDetail(this.database, handle)
  }

  facets(query: ListQuery, now: number): Promise<FacetsResponse> {
    const slotNow = slotOf(now)
    const filter = filterOf(query, () => slotNow)
    const q = query.q ?? ""
    return this.#facets.get(JSON.stringify([q, slotNow, filter]), async () => {
      const counts = q ? this.search.facets({ q, filter, slotNow }) : readFacets(this.database, { filter, slotNow })
      return named(await counts, await this.#placeNames())
    })
  }

  /** Names of categories, towns and shops first, then titles of products. */
  async suggestions(q: string): Promise<SuggestionResponse> {
    const places = await this.#placeNames()
    const fitting = namesThatFit(q, nameables(places)).slice(0, mostSuggestedNames)
    const { ids } = await this.search.search({ q, filter: {}, offset: 0, limit: mostSuggestions })
    const cards: { title: string; title_en: string; handle: string }[] = JSON.parse(
      `[${await readCards(this.database, ids)}]`
    )
    const titles = new Map(cards.map((card) => [card.title, card]))
    const products = Array.from(titles.values(), (card) => ({
      kind: "product" as const,
      text: card.title,
      text_en: card.title_en,
      target: card.handle,
    }))
    return { suggestions: [...fitting, ...products].slice(0, mostSuggestions) }
  }

  #placeNames(): Promise<Names> {
    return this.#names.get("names", () => readNames(this.database))
  }
}

function listJson(
  cards: string,
  rest: { page: number; has_more: boolean; total: number | null; match: string | null }
): string {
  return `{"cards":[${cards}],${JSON.stringify(rest).slice(1)}`
}

function named(counts: FacetCounts, names: Names): FacetsResponse {
  const of = (kind: keyof Names) => {
    const known = new Map(names[kind].map((place) => [place.value, place]))
    return counts[kind].map(({ value, count }) => {
      const place = known.get(value)
      return { value, count, name: place?.name ?? value, name_en: place?.name_en ?? value }
    })
  }
  return { ...counts, town: of("town"), cooperative: of("cooperative") }
}

function nameables(names: Names): Named[] {
  return [
    ...Object.entries(categoryNames).map(([target, { zh, en }]) => ({
      kind: "category" as const,
      text: zh,
      text_en: en,
      target,
    })),
    ...names.town.map(({ value, name, name_en }) => ({
      kind: "town" as const,
      text: name,
      text_en: name_en,
      target: value,
    })),
    ...names.cooperative.map(({ value, name, name_en }) => ({
      kind: "cooperative" as const,
      text: name,
      text_en: name_en,
      target: value,
    })),
  ]
}
