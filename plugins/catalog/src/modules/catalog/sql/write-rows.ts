import { createHash } from "node:crypto"
import type { ListedRow } from "../../../domain/projection/project"
import { tokensOf } from "../../../domain/search/tokens"
import { select, type Database } from "./database"
import { toTsvector } from "./tsearch"

/** Products in one statement; the text of more would only make it longer, not faster. */
const batch = 500

/** Writes what changed and leaves the rest untouched; says which products changed. */
export async function writeRows(database: Database, rows: readonly ListedRow[]): Promise<string[]> {
  const changed: string[] = []
  for (let start = 0; start < rows.length; start += batch) {
    const written = await writeBatch(database, rows.slice(start, start + batch))
    changed.push(...written.map((row) => row.product_id))
  }
  return changed
}

/** Takes out rows with an id after `after` and up to `last` (null: no bound) that are not in `kept`. */
export async function removeBetween(
  database: Database,
  after: string | null,
  last: string | null,
  kept: readonly string[]
): Promise<string[]> {
  const rows = await select<{ product_id: string }>(
    database,
    `select product_id from catalog_product
     where product_id > coalesce(?, '') and (?::text is null or product_id <= ?) and product_id <> all(?)`,
    [after, last, last, kept]
  )
  return removeRows(
    database,
    rows.map((row) => row.product_id)
  )
}

export async function removeRows(database: Database, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await select<{ product_id: string }>(
    database,
    `with gone as (delete from catalog_product where product_id = any(?) returning product_id),
     noted as (${noteChanges("gone")})
     select product_id from gone`,
    [ids]
  )
  return rows.map((row) => row.product_id)
}

function writeBatch(database: Database, rows: readonly ListedRow[]): Promise<{ product_id: string }[]> {
  return select<{ product_id: string }>(
    database,
    `with given as materialized (
       select * from json_to_recordset(?::json) as row (
         product_id text, handle text, category text, town_code text, cooperative_handle text, cooperative_id text,
         produce text, season_mask bigint, price_from_fen integer, price_to_fen integer, in_stock boolean,
         popularity integer, created_at timestamptz, fingerprint uuid, words text, card json, detail json, text json)
     ), saved as (
       insert into catalog_product as kept (product_id, category, town_code, cooperative_handle, cooperative_id, produce,
         season_mask, price_from_fen, price_to_fen, in_stock, popularity, created_at, fingerprint, handle, words, card,
         detail, text)
       select product_id, category, town_code, cooperative_handle, cooperative_id, produce, season_mask, price_from_fen,
         price_to_fen, in_stock, popularity, created_at, fingerprint, handle, words::tsvector, card, detail, text from given
       on conflict (product_id) do update set
         category = excluded.category, town_code = excluded.town_code, cooperative_handle = excluded.cooperative_handle,
         cooperative_id = excluded.cooperative_id, produce = excluded.produce, season_mask = excluded.season_mask,
         price_from_fen = excluded.price_from_fen, price_to_fen = excluded.price_to_fen, in_stock = excluded.in_stock,
         popularity = excluded.popularity, created_at = excluded.created_at, fingerprint = excluded.fingerprint,
         handle = excluded.handle, words = excluded.words, card = excluded.card, detail = excluded.detail,
         text = excluded.text, projected_at = now()
       where kept.fingerprint <> excluded.fingerprint
       returning product_id
     ), noted as (${noteChanges("saved")})
     select product_id from saved`,
    [JSON.stringify(rows.map(recordOf))]
  )
}

/** One waiting change per product and index, in the same transaction; an index that is not in use has no target. */
const noteChanges = (source: string): string => `
  insert into catalog_index_change (target, product_id)
  select target.value #>> '{}', ${source}.product_id
  from ${source}, catalog_state, jsonb_array_elements(catalog_state.value) as target
  where catalog_state.key = 'index_targets'
  on conflict (target, product_id) do update set version = excluded.version`

function recordOf(row: ListedRow) {
  const { card, detail, text } = row
  const record = {
    product_id: card.id,
    handle: card.handle,
    category: card.category,
    town_code: card.town.code,
    cooperative_handle: card.cooperative.handle,
    cooperative_id: card.cooperative.id,
    produce: card.produce,
    season_mask: row.season_mask,
    price_from_fen: card.price_from_fen,
    price_to_fen: card.price_to_fen,
    in_stock: row.in_stock,
    popularity: row.popularity,
    created_at: row.created_at,
    words: toTsvector(tokensOf(text)),
    card,
    detail,
    text,
  }
  return { ...record, fingerprint: createHash("sha256").update(JSON.stringify(record)).digest("hex").slice(0, 32) }
}
