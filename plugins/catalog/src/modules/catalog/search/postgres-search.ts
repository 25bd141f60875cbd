import { ladderOf, type Rung } from "../../../domain/search/ladder"
import { select, type Database } from "../sql/database"
import { filterSql, orderSql } from "../sql/filter-sql"
import { readFacets } from "../sql/read-facets"
import { toRankQuery, toTsquery } from "../sql/tsearch"
import {
  countedTo,
  nothing,
  type FacetCounts,
  type FacetRequest,
  type SearchHits,
  type SearchPort,
  type SearchRequest,
} from "./port"

const rankedMost = 300
const weights = "{0.1, 0.2, 0.5, 1.0}"

/** Words in the embedded index: a tsvector of tokens that the app made, on the ladder of the domain. */
export class PostgresSearch implements SearchPort {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** The filter does not choose the rung: words mean the same whichever filter is set. */
  async search(request: SearchRequest): Promise<SearchHits> {
    for (const rung of ladderOf(request.q)) {
      const hits = await this.#climb(rung, request)
      if (hits.total !== 0) return hits
      if (Object.keys(request.filter).length > 0 && (await this.#finds(rung))) return hits
    }
    return nothing
  }

  async facets({ q, filter, slotNow }: FacetRequest): Promise<FacetCounts> {
    const rung = await this.#rungThatFinds(q)
    return readFacets(this.#database, { filter, slotNow, words: rung ? toTsquery(rung.tokens) : "" })
  }

  /** `met` stands alone, or the planner reads in the order of the list and unpacks the tokens of every row on its way. */
  async #climb(rung: Rung, request: SearchRequest): Promise<SearchHits> {
    const { filter, sort, offset, limit } = request
    const where = filterSql(filter)
    const window = Math.max(countedTo + 1, offset + limit + 1)
    const score = `case when n <= ${rankedMost} then ts_rank('${weights}', words, ?::tsquery) else 0 end desc, `
    const rows = await select<{ id: string; found: number }>(
      this.#database,
      `with met as materialized (
         select seq, product_id, popularity, price_from_fen, created_at, words from catalog_product where words @@ ?::tsquery and ${where.sql}
       ), hit as materialized (
         select product_id, words, row_number() over () as n
         from (select * from met order by ${orderSql[sort ?? "popular"]} limit ${window}) as first
       )
       select product_id as id, (select count(*)::int from hit) as found from hit
       order by ${sort ? "" : score}n limit ? offset ?`,
      [toTsquery(rung.tokens), ...where.bindings, ...(sort ? [] : [toRankQuery(rung.tokens)]), limit, offset]
    )
    const found = rows[0]?.found ?? (offset === 0 ? 0 : await this.#count(rung, request))
    return {
      ids: rows.map((row) => row.id),
      total: found > countedTo ? null : found,
      has_more: found > offset + limit,
      match: rung.match,
    }
  }

  /** A page past the end has no rows to tell how many there are. */
  async #count(rung: Rung, { filter }: SearchRequest): Promise<number> {
    const where = filterSql(filter)
    const [row] = await select<{ count: number }>(
      this.#database,
      `select count(*)::int as count from
         (select 1 from catalog_product where words @@ ?::tsquery and ${where.sql} limit ${countedTo + 1}) as met`,
      [toTsquery(rung.tokens), ...where.bindings]
    )
    return row?.count ?? 0
  }

  async #rungThatFinds(q: string): Promise<Rung | undefined> {
    for (const rung of ladderOf(q)) if (await this.#finds(rung)) return rung
    return undefined
  }

  async #finds(rung: Rung): Promise<boolean> {
    const sql = "select 1 from catalog_product where words @@ ?::tsquery limit 1"
    return (await select(this.#database, sql, [toTsquery(rung.tokens)])).length > 0
  }
}
