import { slotBit } from "../../../domain/projection/season-mask"
import type { ListFilter } from "../../../domain/list-filter"
import type { Bucket, FacetCounts } from "../search/port"
import { select, type Database } from "./database"
import { filterSql, type Condition } from "./filter-sql"

const facetColumns = { category: "category", town: "town_code", cooperative: "cooperative_handle" } as const

/** Counts over all products that fulfil the filter and, with `words`, a tsquery; each facet without its own filter. */
export async function readFacets(
  database: Database,
  request: { filter: ListFilter; slotNow: number; words?: string }
): Promise<FacetCounts> {
  const { filter, slotNow, words } = request
  const within = (kept: ListFilter, leftOut?: keyof ListFilter): Condition => {
    const where = filterSql(kept, leftOut)
    return words === undefined
      ? where
      : { sql: `words @@ ?::tsquery and ${where.sql}`, bindings: [words, ...where.bindings] }
  }
  const counted = async (facet: keyof typeof facetColumns): Promise<Bucket[]> => {
    const where = within(filter, facet)
    return select<Bucket>(
      database,
      `select ${facetColumns[facet]} as value, count(*)::int as count from catalog_product
       where ${where.sql} group by 1 order by 2 desc, 1`,
      where.bindings
    )
  }
  const anyPrice = within(withoutPrice(filter))
  const anySeason = within(filter, "slot")
  const [category, town, cooperative, [price], [season]] = await Promise.all([
    counted("category"),
    counted("town"),
    counted("cooperative"),
    select<{ min_fen: number | null; max_fen: number | null }>(
      database,
      `select min(price_from_fen) as min_fen, max(price_from_fen) as max_fen from catalog_product where ${anyPrice.sql}`,
      anyPrice.bindings
    ),
    select<{ count: number }>(
      database,
      `select count(*)::int as count from catalog_product where ${anySeason.sql} and season_mask & ?::bigint <> 0`,
      [...anySeason.bindings, slotBit(slotNow).toString()]
    ),
  ])
  return {
    category,
    town,
    cooperative,
    in_season_now: season?.count ?? 0,
    price: price ?? { min_fen: null, max_fen: null },
  }
}

function withoutPrice({ min_fen: _min, max_fen: _max, ...rest }: ListFilter): ListFilter {
  return rest
}

export interface PlaceName {
  readonly value: string
  readonly name: string
  readonly name_en: string
}

/** Names of towns and cooperatives that have something to show, taken from one card of each. */
export async function readNames(database: Database): Promise<{ town: PlaceName[]; cooperative: PlaceName[] }> {
  const named = (column: string, key: "town" | "cooperative"): Promise<PlaceName[]> =>
    select<PlaceName>(
      database,
      `select one.value, c.card->'${key}'->>'name' as name, c.card->'${key}'->>'name_en' as name_en
       from (select ${column} as value, min(seq) as seq from catalog_product group by 1) as one
       join catalog_product c using (seq)`
    )
  const [town, cooperative] = await Promise.all([
    named("town_code", "town"),
    named("cooperative_handle", "cooperative"),
  ])
  return { town, cooperative }
}
