import { select, type Database } from "./database"

export async function productIdsOf(database: Database, cooperativeIds: readonly string[]): Promise<string[]> {
  const sql = "select product_id from catalog_product where cooperative_id = any(?)"
  return (await select<{ product_id: string }>(database, sql, [cooperativeIds])).map((row) => row.product_id)
}

export interface ShownRow {
  readonly seq: string
  readonly product_id: string
  readonly card: unknown
  readonly detail: unknown
}

export async function* readShown(database: Database, batch: number): AsyncGenerator<ShownRow[]> {
  let after = "0"
  for (;;) {
    const rows = await select<ShownRow>(
      database,
      `select seq, product_id, card, detail from catalog_product where seq > ? order by seq limit ${batch}`,
      [after]
    )
    if (rows.length > 0) yield rows
    const last = rows.at(-1)
    if (!last || rows.length < batch) return
    after = last.seq
  }
}
