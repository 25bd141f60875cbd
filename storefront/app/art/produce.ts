import { hashOf } from "./seeded"

/** What we have a drawing of. */
export const produceCodes = [
  "lychee",
  "longan",
  "dragon-fruit",
  "passion-fruit",
  "watermelon",
  "guava",
  "rice",
  "corn",
  "sweet-potato",
  "pumpkin",
  "chili",
  "daylily",
  "tea",
  "choy-sum",
  "kale",
  "cabbage",
  "leafy",
  "stevia",
  "lotus-root",
  "ginger",
  "laver",
  "honey",
  "generic",
] as const
export type Produce = (typeof produceCodes)[number]

/** Moods of light a produce is drawn in, so that a list of one produce is not one picture repeated. */
export const VARIANTS = 4

/**
 * Our drawing of a produce, as an image that browsers keep; the basket stands for what has no drawing yet.
 * `seed`, for example the product's handle, picks the light, always the same for the same product.
 */
export function artPath(code: string, seed = ""): string {
  const produce = produceCodes.find((known) => known === code) ?? "generic"
  return `/art/${produce}-${hashOf(seed) % VARIANTS}.svg`
}
