import { select, type Database } from "./database"

/** `index_targets`: names of the search indexes that get every change. */
export type StateKey = "repaired_until" | "index_targets"

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
