import { z } from "zod"

const fen = z.number().int()

export const categoryHandles = ["rice", "tea", "fruit", "vegetable", "dried", "tuber", "processed"] as const
export const categoryHandle = z.enum(categoryHandles)
export type CategoryHandle = z.infer<typeof categoryHandle>

/** First and last ten-day slot 旬, 0 to 35, both included; may run over the new year. */
export const season = z.object({ from: z.number().int().min(0).max(35), to: z.number().int().min(0).max(35) })
export type Season = z.infer<typeof season>

/** The row of the read model that every list shows. Names come in both languages; the page picks one. */
export const card = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  title_en: z.string(),
  /** One line of what makes it itself. */
  subtitle: z.string(),
  subtitle_en: z.string(),
  /** Produce code, also the key of our drawing: lychee, rice, tea ... */
  produce: z.string(),
  image: z.string().nullable(),
  category: categoryHandle,
  cooperative: z.object({ id: z.string(), handle: z.string(), name: z.string(), name_en: z.string() }),
  town: z.object({ code: z.string(), name: z.string(), name_en: z.string() }),
  /** Null: no price is known, and the product cannot be bought. Never zero for missing. */
  price_from_fen: fen.nullable(),
  price_to_fen: fen.nullable(),
  /** Lowest price of 500 g 斤 over the sizes, rounded half up to the fen; null when a size has no weight. */
  price_per_jin_fen: fen.nullable(),
  season: season.nullable(),
  /** `low`: five boxes or fewer of the smallest size are left. */
  stock: z.enum(["in", "low", "out"]),
  badges: z.array(z.enum(["new_harvest", "assist", "brand"])).max(4),
})
export type Card = z.infer<typeof card>
