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

/** Every token of the condition in one "or": ts_rank sums the weights of those met, and reads no positions. */
export function toRankQuery(query: TokenQuery): string {
  return toTsquery({ any: tokensIn(query) })
}
