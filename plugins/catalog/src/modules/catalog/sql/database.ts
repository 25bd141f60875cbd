/** As much of Medusa's shared connection (knex) as the catalog uses. */
export interface Database {
  raw(sql: string, bindings?: readonly Binding[]): Statement
  transaction<Result>(work: (database: Database) => Promise<Result>): Promise<Result>
}

export type Binding = string | number | boolean | null | readonly string[]

interface Statement extends PromiseLike<{ rows: unknown[] }> {
  options(options: { name: string }): Statement
}

const names = new Map<string, string>()
const mostNames = 400

/**
 * Runs a query as a named statement, so that PostgreSQL plans it once per connection. `Row` is what the SQL beside the call
 * selects. Past `mostNames` different texts, new ones run unnamed: a connection never forgets a name.
 */
export async function select<Row>(database: Database, sql: string, bindings: readonly Binding[] = []): Promise<Row[]> {
  const known = names.get(sql)
  const name = known ?? (names.size < mostNames ? `catalog_${names.size}` : undefined)
  if (name && !known) names.set(sql, name)
  const statement = database.raw(sql, bindings)
  const { rows } = await (name ? statement.options({ name }) : statement)
  return rows as Row[]
}
