import type { ListFilter, ListSort } from "../../../domain/list-filter"
import { countedTo } from "../search/port"
import { select, type Database } from "./database"
import { filterSql, orderSql } from "./filter-sql"

export interface PageRequest {
  readonly filter: ListFilter
  readonly sort: ListSort
  readonly offset: number
  readonly limit: number
}

/** Cards as the inside of a JSON array, written by PostgreSQL and not read again here. */
export interface CardPage {
  readonly cards: string
  readonly total: number | null
  readonly has_more: boolean
}

/**
 * One pass over an index in the order of the list gives the page and the count. The window is written into the text, not
 * bound: a planner that does not know the limit reads the whole table.
 */
export async function readPage(database: Database, { filter, sort, offset, limit }: PageRequest): Promise<CardPage> {
  const where = filterSql(filter)
  const window = Math.max(countedTo + 1, offset + limit + 1)
  const [row] = await select<{ cards: string | null; found: number }>(
    database,
    `with page as materialized (
       select seq, row_number() over () as n
       from (select seq from catalog_product where ${where.sql} order by ${orderSql[sort]} limit ${window}) as shown
     )
     select (select count(*)::int from page) as found,
            (select string_agg(c.card::text, ',' order by p.n)
             from page p join catalog_product c using (seq)
             where p.n > ? and p.n <= ?) as cards`,
    [...where.bindings, offset, offset + limit]
  )
  const found = row?.found ?? 0
  return { cards: row?.cards ?? "", total: found > countedTo ? null : found, has_more: found > offset + limit }
}

/** Cards of these products in this order; a product that has gone is left out. */
export async function readCards(database: Database, ids: readonly string[]): Promise<string> {
  const [row] = await select<{ cards: string | null }>(
    database,
    `select string_agg(c.card::text, ',' order by wanted.n) as cards
     from unnest(?::text[]) with ordinality as wanted (id, n)
     join catalog_product c on c.product_id = wanted.id`,
    [ids]
  )
  return row?.cards ?? ""
}
