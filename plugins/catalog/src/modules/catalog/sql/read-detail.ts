import { select, type Database } from "./database"

const relatedCards = 6

/** `{ product, related }` as JSON text, or null when no such product is shown. Related: same produce first, then same category. */
export async function readDetail(database: Database, handle: string): Promise<string | null> {
  const [row] = await select<{ detail: string; related: string | null }>(
    database,
    `with it as materialized (
       select seq, produce, category, detail from catalog_product where handle = ? order by seq desc limit 1
     ), near as (
       (select seq, 0 as distance, popularity from catalog_product
        where produce = (select produce from it) order by popularity desc, seq limit ${relatedCards + 1})
       union all
       (select seq, 1, popularity from catalog_product
        where category = (select category from it) order by popularity desc, seq limit ${2 * relatedCards + 2})
     ), related as (
       select seq, min(distance) as distance, max(popularity) as popularity from near
       where seq <> (select seq from it)
       group by seq order by 2, 3 desc, seq limit ${relatedCards}
     )
     select detail::text as detail,
            (select string_agg(c.card::text, ',' order by r.distance, r.popularity desc, r.seq)
             from related r join catalog_product c using (seq)) as related
     from it`,
    [handle]
  )
  return row ? `{"product":${row.detail},"related":[${row.related ?? ""}]}` : null
}
