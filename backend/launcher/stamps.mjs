import { withConnection } from "./database.mjs"

// In the database itself, so that a stamp can never outlive or precede the data it speaks of.
const table = `create schema if not exists launcher;
  create table if not exists launcher.stamp (name text primary key, value text not null, at timestamptz not null default now())`

export async function readStamps(url) {
  return withConnection(url, async (client) => {
    const { rows } = await client.query("select to_regclass('launcher.stamp') is not null as present")
    if (!rows[0].present) return {}
    const stamps = await client.query("select name, value from launcher.stamp")
    return Object.fromEntries(stamps.rows.map(({ name, value }) => [name, value]))
  })
}

export async function writeStamp(url, name, value) {
  await withConnection(url, async (client) => {
    await client.query(table)
    await client.query(
      `insert into launcher.stamp (name, value) values ($1, $2)
       on conflict (name) do update set value = excluded.value, at = now()`,
      [name, value]
    )
  })
}
