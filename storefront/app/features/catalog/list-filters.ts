import { listQuery } from "@haifeng/catalog/contract"
import type { ListFilters } from "./paths"

const filters = listQuery.omit({ limit: true }).partial()

/** What list pages know of their query, for `publicPage`. */
export const listParams = [
  "q",
  "category",
  "town",
  "cooperative",
  "produce",
  "season",
  "min_fen",
  "max_fen",
  "in_stock",
  "sort",
  "page",
]

/** The filters in an address. A value that makes no sense is left out, so that an old or mistyped link still shows a list. */
export function readFilters(request: Request): ListFilters {
  const read: Record<string, unknown> = {}
  for (const [key, value] of new URL(request.url).searchParams) {
    const field = key in filters.shape ? filters.shape[key as keyof typeof filters.shape] : undefined
    const parsed = value === "" ? undefined : field?.safeParse(value)
    if (parsed?.success) read[key] = parsed.data
  }
  return filters.parse(read)
}
