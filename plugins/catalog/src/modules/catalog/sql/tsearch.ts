import { tokensIn, type TokenQuery } from "../../../domain/search/token-query"
import type { Weight } from "../../../domain/search/tokens"

const quoted = (token: string): string => `'${token.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`

/** Text of a tsvector: every token once, with its weight. */
export function toTsvector(tokens: ReadonlyMap<string, Weight>): string {
  return Array.from(tokens, ([token, weight]) => `${quoted(token)}:1${weight}`).join(" ")
}

export function toTsquery(query: TokenQuery): string {
  if ("token" in query) return `${quoted(query.token)}${query.prefix ? ":*" : ""}`
  if ("all" in query) return `(${query.all.map(toTsquery).join(" & ")})`
  return `(${query.any.map(toTsquery).join(" | ")})`
}

/**
 * Every token of the condition in one "or": ts_rank sums the weights of those met, and reads no positions. A beginning is
 * left out where the whole is there too, or a product with more words that begin so would come before one that is so called.
 */
export function toRankQuery(query: TokenQuery): string {
  const tokens = tokensIn(query)
  const whole = new Set(tokens.filter((one) => !one.prefix).map((one) => one.token))
  return toTsquery({ any: tokens.filter((one) => !one.prefix || !whole.has(one.token)) })
}
