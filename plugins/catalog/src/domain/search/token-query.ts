/** A condition on the tokens of a document. */
export type TokenQuery =
  | { readonly token: string; readonly prefix?: boolean }
  | { readonly all: readonly TokenQuery[] }
  | { readonly any: readonly TokenQuery[] }

export const token = (text: string): TokenQuery => ({ token: text })
export const prefix = (text: string): TokenQuery => ({ token: text, prefix: true })
export const all = (queries: readonly TokenQuery[]): TokenQuery =>
  (queries.length === 1 && queries[0]) || { all: queries }
export const any = (queries: readonly TokenQuery[]): TokenQuery =>
  (queries.length === 1 && queries[0]) || { any: queries }

/** The tokens named in a condition, each once. */
export function tokensIn(query: TokenQuery): { token: string; prefix?: boolean }[] {
  if ("token" in query) return [query]
  const inner = ("all" in query ? query.all : query.any).flatMap(tokensIn)
  return [...new Map(inner.map((found) => [`${found.token}${found.prefix ? "*" : ""}`, found])).values()]
}

/** Whether a document with these tokens fulfils the condition. */
export function holds(query: TokenQuery, tokens: ReadonlySet<string>): boolean {
  if ("all" in query) return query.all.every((part) => holds(part, tokens))
  if ("any" in query) return query.any.some((part) => holds(part, tokens))
  if (!query.prefix) return tokens.has(query.token)
  for (const found of tokens) if (found.startsWith(query.token)) return true
  return false
}

/**
 * Every item stands in a pair with a neighbour that the document has too: 赤坑荔枝 is met by 赤坑 and 荔枝 in
 * different fields, though 坑荔 is nowhere.
 */
export function covered(
  items: readonly string[],
  pair: (left: string, right: string, index: number) => TokenQuery
): TokenQuery {
  const pairs = items.slice(1).map((right, index) => pair(items[index] ?? "", right, index))
  const [first, last] = [pairs.at(0), pairs.at(-1)]
  if (!first || !last) return all([])
  if (pairs.length === 1) return first
  const middle = pairs.slice(1, -2).map((left, index) => any([left, pairs[index + 2] ?? left]))
  return all([first, ...middle, last])
}
