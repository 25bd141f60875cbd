import { z } from "zod"
import { card, categoryHandle } from "./card"

export const sorts = ["popular", "newest", "price_asc", "price_desc"] as const
export const sort = z.enum(sorts)
export type Sort = z.infer<typeof sort>

const price = z.coerce.number().int().min(0).max(100_000_000)

/** Query of GET /shop/products. Unknown parameters are ignored; a bad value answers 400 and names the field. */
export const listQuery = z.object({
  q: z.string().trim().max(60).optional(),
  category: categoryHandle.optional(),
  town: z
    .string()
    .regex(/^\d{9}$/)
    .optional(),
  /** Handle of the cooperative. */
  cooperative: z.string().max(80).optional(),
  produce: z.string().max(40).optional(),
  /** `now`: in season in the present ten-day slot; or a slot, 0 to 35. */
  season: z.union([z.literal("now"), z.coerce.number().int().min(0).max(35)]).optional(),
  min_fen: price.optional(),
  max_fen: price.optional(),
  in_stock: z.enum(["1"]).optional(),
  sort: sort.optional(),
  page: z.coerce.number().int().min(1).max(200).default(1),
  limit: z.coerce.number().int().min(1).max(48).default(24),
})
export type ListQuery = z.infer<typeof listQuery>

/** `total` is exact up to 1,000 and null beyond ("1,000 以上"). */
export const listResponse = z.object({
  cards: z.array(card),
  page: z.number().int(),
  has_more: z.boolean(),
  total: z.number().int().nullable(),
  /** How the words were understood: literal, pinyin, homophone or loose; null without `q`. */
  match: z.enum(["literal", "pinyin", "homophone", "loose"]).nullable(),
})
export type ListResponse = z.infer<typeof listResponse>

const bucket = z.object({ value: z.string(), count: z.number().int() })

/** GET /shop/facets with the same query: counts of each facet, its own filter left out. */
export const facetsResponse = z.object({
  category: z.array(bucket),
  town: z.array(bucket.extend({ name: z.string(), name_en: z.string() })),
  cooperative: z.array(bucket.extend({ name: z.string(), name_en: z.string() })),
  in_season_now: z.number().int(),
  price: z.object({ min_fen: z.number().int().nullable(), max_fen: z.number().int().nullable() }),
})
export type FacetsResponse = z.infer<typeof facetsResponse>
