import { select, type Database } from "./database"

/** `index_targets`: names of the search indexes that get every change. `index_rebuild`: a lease. */
type StateKey = "repaired_until" | "index_targets" | "index_rebuild"

export async function readState(database: Database, key: StateKey): Promise<unknown> {
  const [row] = await select<{ value: unknown }>(database, "select value from catalog_state where key = ?", [key])
  return row?.value ?? null
}

export async function writeState(database: Database, key: StateKey, value: unknown): Promise<void> {
  await select(
    database,
    `insert into catalog_state (key, value) values (?, ?::jsonb)
     on conflict (key) do update set value = excluded.value, updated_at = now()`,
    [key, JSON.stringify(value)]
  )
}

/** True when nobody holds it, or who held it has not renewed it for so long. */
export async function takeLease(database: Database, key: StateKey, seconds: number): Promise<boolean> {
  const rows = await select(
    database,
    `insert into catalog_state as held (key, value) values (?, 'true')
     on conflict (key) do update set updated_at = now()
     where held.updated_at < now() - make_interval(secs => ?::float8)
     returning key`,
    [key, seconds]
  )
  return rows.length > 0
}

export async function renewLease(database: Database, key: StateKey): Promise<void> {
  await select(database, "update catalog_state set updated_at = now() where key = ?", [key])
}

export async function dropLease(database: Database, key: StateKey): Promise<void> {
  await select(database, "delete from catalog_state where key = ?", [key])
}
