import type { SearchParams } from "meilisearch" with { "resolution-mode": "import" }
import type { ListFilter } from "../../../../domain/list-filter"
import { ladderOf, type Rung, type Wording } from "../../../../domain/search/ladder"
import { countedTo, nothing, type Bucket, type FacetCounts, type FacetRequest } from "../port"
import type { SearchHits, SearchPort, SearchRequest } from "../port"
import { productIndex, type Clients } from "./client"
import { filterClauses, sortRules } from "./filter"
import { searchedFields } from "./settings"

type Worded = Rung & { wording: Wording }

const facetFields = { category: "category", town: "town_code", cooperative: "cooperative" } as const

/** The ladder of the domain, climbed on a Meilisearch index. Answers with ids: cards come from the shop's own table. */
export class MeilisearchSearch implements SearchPort {
  constructor(
    private readonly clients: Promise<Clients>,
    private readonly uid: string
  ) {}

  async search(request: SearchRequest): Promise<SearchHits> {
    const { filter, sort, offset, limit, q } = request
    const params = { filter: filterClauses(filter), ...(sort && { sort: sortRules[sort] }) }
    for (const rung of wordedRungs(q)) {
      const page = await this.#ask(rung, { ...params, page: Math.floor(offset / limit) + 1, hitsPerPage: limit })
      const hits = {
        ids: page.hits.map((hit) => hit.id),
        total: page.totalHits > countedTo ? null : page.totalHits,
        has_more: page.totalHits > offset + limit,
        match: rung.match,
      }
      if (page.totalHits > 0) return hits
      if (params.filter.length > 0 && (await this.#finds(rung))) return hits
    }
    return nothing
  }

  async facets({ q, filter, slotNow }: FacetRequest): Promise<FacetCounts> {
    const rung = await this.#rungThatFinds(q)
    if (!rung)
      return { category: [], town: [], cooperative: [], in_season_now: 0, price: { min_fen: null, max_fen: null } }
    const asked = (leftOut: (keyof ListFilter)[], facets: string[], more: string[] = []) => ({
      indexUid: this.uid,
      q: rung.wording.text,
      ...paramsOf(rung),
      filter: [...filterClauses(filter, leftOut), ...more],
      facets,
      page: 1,
      hitsPerPage: 1,
    })
    const { search } = await this.clients
    const { results } = await search.multiSearch({
      queries: [
        asked(["category"], [facetFields.category]),
        asked(["town"], [facetFields.town]),
        asked(["cooperative"], [facetFields.cooperative]),
        asked(["slot"], [], [`season_slots = ${slotNow}`]),
        asked(["min_fen", "max_fen"], ["price_from_fen"]),
      ],
    })
    const [category, town, cooperative, season, price] = results
    const stats = price?.facetStats?.["price_from_fen"]
    return {
      category: buckets(category?.facetDistribution?.[facetFields.category]),
      town: buckets(town?.facetDistribution?.[facetFields.town]),
      cooperative: buckets(cooperative?.facetDistribution?.[facetFields.cooperative]),
      in_season_now: season?.totalHits ?? 0,
      price: { min_fen: stats?.min ?? null, max_fen: stats?.max ?? null },
    }
  }

  async #ask(rung: Worded, params: SearchParams & { page: number; hitsPerPage: number }) {
    const { search } = await this.clients
    return productIndex(search, this.uid).search(rung.wording.text, { ...paramsOf(rung), ...params })
  }

  async #rungThatFinds(q: string): Promise<Worded | undefined> {
    for (const rung of wordedRungs(q)) if (await this.#finds(rung)) return rung
    return undefined
  }

  async #finds(rung: Worded): Promise<boolean> {
    return (await this.#ask(rung, { page: 1, hitsPerPage: 1 })).totalHits > 0
  }
}

function paramsOf({ wording }: Worded) {
  return {
    attributesToRetrieve: ["id"],
    attributesToSearchOn: [...searchedFields[wording.fields]],
    matchingStrategy: wording.loosely ? ("frequency" as const) : ("all" as const),
    locales: [/\p{Script=Han}/u.test(wording.text) ? "cmn" : "eng"],
  }
}

function* wordedRungs(q: string): Generator<Worded> {
  for (const rung of ladderOf(q)) if (rung.wording) yield { ...rung, wording: rung.wording }
}

function buckets(distribution: Record<string, number> | undefined): Bucket[] {
  return Object.entries(distribution ?? {})
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}
