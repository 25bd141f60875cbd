import type { ListFilter, ListSort } from "../../../../domain/list-filter"

const clauses: Record<keyof ListFilter, (filter: ListFilter) => string | undefined> = {
  category: ({ category }) => equals("category", category),
  town: ({ town }) => equals("town_code", town),
  cooperative: ({ cooperative }) => equals("cooperative", cooperative),
  produce: ({ produce }) => equals("produce", produce),
  slot: ({ slot }) => (slot === undefined ? undefined : `season_slots = ${slot}`),
  min_fen: ({ min_fen }) => (min_fen === undefined ? undefined : `price_from_fen >= ${min_fen}`),
  max_fen: ({ max_fen }) => (max_fen === undefined ? undefined : `price_from_fen <= ${max_fen}`),
  in_stock: ({ in_stock }) => (in_stock === undefined ? undefined : `in_stock = ${in_stock}`),
}

/** The filter as clauses that must all hold, `leftOut` not counted. */
export function filterClauses(filter: ListFilter, leftOut: readonly (keyof ListFilter)[] = []): string[] {
  return Object.entries(clauses).flatMap(([key, clause]) =>
    leftOut.some((left) => left === key) ? [] : (clause(filter) ?? [])
  )
}

export const sortRules: Record<ListSort, string[]> = {
  popular: ["popularity:desc"],
  newest: ["created_at:desc"],
  price_asc: ["price_from_fen:asc", "popularity:desc"],
  price_desc: ["price_from_fen:desc", "popularity:desc"],
}

/** A value of the shopper's goes in quotes, with its own quotes and backslashes escaped: it cannot end the clause. */
function equals(attribute: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${attribute} = "${value.replace(/["\\]/g, "\\$&")}"`
}
