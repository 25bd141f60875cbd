import { select, type Database } from "./database"

const claimSeconds = 60

export interface IndexChange {
  readonly product_id: string
  readonly version: string
}

/** Takes waiting changes of one index for this process alone; a claim that is never finished lapses. */
export function claimChanges(database: Database, target: string, most: number): Promise<IndexChange[]> {
  return select<IndexChange>(
    database,
    `update catalog_index_change set claimed_until = now() + interval '${claimSeconds} seconds'
     where target = ? and product_id in (
       select product_id from catalog_index_change
       where target = ? and (claimed_until is null or claimed_until < now())
       order by version limit ? for update skip locked)
     returning product_id, version`,
    [target, target, most]
  )
}

/** A product that changed again meanwhile stays, free to be claimed. */
export async function finishChanges(
  database: Database,
  target: string,
  changes: readonly IndexChange[]
): Promise<void> {
  const ids = changes.map((change) => change.product_id)
  const versions = changes.map((change) => change.version)
  const finished = "select * from unnest(?::text[], ?::bigint[]) as finished (product_id, version)"
  await select(
    database,
    `with gone as (
       delete from catalog_index_change c using (${finished}) f
       where c.target = ? and c.product_id = f.product_id and c.version = f.version
     )
     update catalog_index_change c set claimed_until = null from (${finished}) f
     where c.target = ? and c.product_id = f.product_id and c.version <> f.version`,
    [ids, versions, target, ids, versions, target]
  )
}

export async function releaseChanges(
  database: Database,
  target: string,
  changes: readonly IndexChange[]
): Promise<void> {
  const ids = changes.map((change) => change.product_id)
  const sql = "update catalog_index_change set claimed_until = null where target = ? and product_id = any(?)"
  await select(database, sql, [target, ids])
}

export async function waitingChanges(database: Database, target: string): Promise<number> {
  const sql = "select count(*)::int as count from catalog_index_change where target = ?"
  const [row] = await select<{ count: number }>(database, sql, [target])
  return row?.count ?? 0
}

/** Every product that is shown, as a change of this index. */
export async function noteAll(database: Database, target: string): Promise<void> {
  await select(
    database,
    `insert into catalog_index_change (target, product_id) select ?, product_id from catalog_product
     on conflict (target, product_id) do update set version = excluded.version`,
    [target]
  )
}

/** What one index still waits for, the other waits for now. */
export async function moveChanges(database: Database, from: string, to: string): Promise<void> {
  await select(
    database,
    `with gone as (delete from catalog_index_change where target = ? returning product_id)
     insert into catalog_index_change (target, product_id) select ?, product_id from gone
     on conflict (target, product_id) do update set version = excluded.version`,
    [from, to]
  )
}

export async function dropChanges(database: Database, keptTargets: readonly string[]): Promise<void> {
  await select(database, "delete from catalog_index_change where target <> all(?)", [keptTargets])
}

/** What the search server is told of these products; one that is not shown is absent. */
export function readIndexRows(database: Database, ids: readonly string[]): Promise<unknown[]> {
  return select(
    database,
    `select product_id, category, town_code, cooperative_handle, produce, card->'season' as season, price_from_fen,
            in_stock, popularity, (extract(epoch from created_at) * 1000)::bigint as created_ms, text
     from catalog_product where product_id = any(?)`,
    [ids]
  )
}
