import type { SourceVariant } from "./source"

const gramsInJin = 500
const lowBoxes = 5

/** Price of 500 g, rounded half up to the fen; null when price or weight is not known. */
export function pricePerJin(priceFen: number | null, weightGrams: number | null): number | null {
  if (priceFen === null || weightGrams === null || weightGrams <= 0) return null
  return Math.floor((2 * priceFen * gramsInJin + weightGrams) / (2 * weightGrams))
}

/** Lowest and highest price over the sizes that have one. */
export function priceRange(sizes: readonly SourceVariant[]): { from: number | null; to: number | null } {
  const prices = sizes.flatMap((size) => (size.price_fen === null ? [] : [size.price_fen]))
  return prices.length === 0 ? { from: null, to: null } : { from: Math.min(...prices), to: Math.max(...prices) }
}

/** Lowest price of 500 g; null when a size that can be bought has no weight, since then it could be the cheapest. */
export function lowestPerJin(sizes: readonly SourceVariant[]): number | null {
  const priced = sizes.filter((size) => size.price_fen !== null)
  const each = priced.map((size) => pricePerJin(size.price_fen, size.weight_grams))
  const known = each.filter((price) => price !== null)
  return known.length === 0 || known.length < each.length ? null : Math.min(...known)
}

/** The order in which sizes are shown: the shop's own, then the lighter first. */
export function inOrder(sizes: readonly SourceVariant[]): SourceVariant[] {
  return [...sizes].sort((a, b) => a.rank - b.rank || weightOf(a) - weightOf(b) || (a.id < b.id ? -1 : 1))
}

export function stockOf(sizes: readonly SourceVariant[]): "in" | "low" | "out" {
  if (sizes.every((size) => size.available !== null && size.available <= 0)) return "out"
  const smallest = [...sizes].sort((a, b) => weightOf(a) - weightOf(b) || a.rank - b.rank).at(0)
  return smallest && smallest.available !== null && smallest.available <= lowBoxes ? "low" : "in"
}

const weightOf = (size: SourceVariant): number => size.weight_grams ?? Number.MAX_SAFE_INTEGER
