import { z } from "zod"
import { card } from "./card"

const fen = z.number().int()

/** One box size. Sizes of one harvest share one stock: `available` is what each could take alone. */
export const detailVariant = z.object({
  id: z.string(),
  title: z.string(),
  sku: z.string().nullable(),
  price_fen: fen.nullable(),
  weight_grams: z.number().int().positive().nullable(),
  price_per_jin_fen: fen.nullable(),
  available: z.number().int().nullable(),
})
export type DetailVariant = z.infer<typeof detailVariant>

export const detail = card.extend({
  description: z.string(),
  description_en: z.string(),
  images: z.array(z.string()),
  variants: z.array(detailVariant),
  village: z.object({ code: z.string(), name: z.string() }).nullable(),
  harvest: z.object({ lot: z.string(), note: z.string() }).nullable(),
  /** Fresh goods 鲜活易腐 are exempt from the seven-day return and say so before payment. */
  is_fresh: z.boolean(),
  /** Price and figures are 演示数据. */
  is_demo: z.boolean(),
  cooperative_story: z.string(),
  cooperative_story_en: z.string(),
})
export type Detail = z.infer<typeof detail>

export const detailResponse = z.object({ product: detail, related: z.array(card) })
export type DetailResponse = z.infer<typeof detailResponse>
