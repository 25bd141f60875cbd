import type { ListFilter, ListSort } from "../../../domain/list-filter"
import { slotBit } from "../../../domain/projection/season-mask"

export interface Condition {
  readonly sql: string
  readonly bindings: readonly (string | number)[]
}

type Part = { readonly sql: string; readonly value: (filter: ListFilter) => string | number | undefined }

const parts: Record<keyof ListFilter, Part> = {
  category: { sql: "category = ?", value: ({ category }) => category },
  town: { sql: "town_code = ?", value: ({ town }) => town },
  cooperative: { sql: "cooperative_handle = ?", value: ({ cooperative }) => cooperative },
  produce: { sql: "produce = ?", value: ({ produce }) => produce },
  slot: {
    sql: "season_mask & ?::bigint <> 0",
    value: ({ slot }) => (slot === undefined ? undefined : slotBit(slot).toString()),
  },
  min_fen: { sql: "price_from_fen >= ?", value: ({ min_fen }) => min_fen },
  max_fen: { sql: "price_from_fen <= ?", value: ({ max_fen }) => max_fen },
  in_stock: { sql: "in_stock = ?", value: ({ in_stock }) => (in_stock === undefined ? undefined : String(in_stock)) },
}

/** The filter as SQL over catalog_product, `leftOut` not counted. Always a valid condition. */
export function filterSql(filter: ListFilter, leftOut?: keyof ListFilter): Condition {
  const met = Object.entries(parts).flatMap(([key, { sql, value }]) => {
    const binding = key === leftOut ? undefined : value(filter)
    return binding === undefined ? [] : [{ sql, binding }]
  })
  return { sql: ["true", ...met.map((one) => one.sql)].join(" and "), bindings: met.map((one) => one.binding) }
}

export const orderSql: Record<ListSort, string> = {
  popular: "popularity desc, seq",
  newest: "created_at desc, seq desc",
  price_asc: "price_from_fen, seq",
  price_desc: "price_from_fen desc nulls last, seq",
}
