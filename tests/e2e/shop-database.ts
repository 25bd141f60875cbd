import pg from "pg"

let pool: pg.Pool | undefined

function openPool(): pg.Pool {
  const opened = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 2 })
  // Dropping the database ends idle connections; that is no failure of a test.
  opened.on("error", () => {})
  return opened
}

/** Reads or prepares the shop's database beside its back. */
export async function rows<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
  pool ??= openPool()
  return (await pool.query<Row>(sql, values)).rows
}

/** The only row there may be. */
export async function row<Row extends object>(sql: string, values: unknown[] = []): Promise<Row> {
  const [first, ...more] = await rows<Row>(sql, values)
  if (!first || more.length > 0) throw new Error(`${more.length + (first ? 1 : 0)} rows where one was expected: ${sql}`)
  return first
}
