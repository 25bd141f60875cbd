import { z } from "zod"

/**
 * What a product of a cooperative says beyond Medusa's own fields; kept in `product.metadata` and checked on every write.
 * Slots are ten-day slots 旬, 0 to 35.
 */
export const productFacts = z.object({
  title_en: z.string(),
  subtitle_en: z.string(),
  description_en: z.string(),
  /** Produce code, also the key of our drawing. */
  produce: z.string(),
  season: z.object({ from: z.number().int().min(0).max(35), to: z.number().int().min(0).max(35) }).nullable(),
  harvest: z.object({ lot: z.string(), note: z.string() }).nullable(),
  village_code: z
    .string()
    .regex(/^\d{12}$/)
    .nullable(),
  /** 鲜活易腐. */
  is_fresh: z.boolean(),
  is_demo: z.boolean(),
  /** Starting rank of "popular" until sales speak, 0 to 1000. */
  popularity: z.number().int().min(0).max(1000),
  new_harvest: z.boolean(),
})
export type ProductFacts = z.infer<typeof productFacts>

/** One box size: `jin` is its weight in 斤 (500 g), also what it takes from the harvest's stock. */
export const productSize = z.object({
  title: z.string(),
  jin: z.number().int().positive(),
  price_fen: z.number().int().positive(),
  sku: z.string(),
})

/** Input of createCooperativeProductsWorkflow, one product. All sizes share one stock of `stock_jin`. */
export const newProduct = z.object({
  handle: z.string(),
  title: z.string(),
  subtitle: z.string(),
  description: z.string(),
  /** Handle of the Medusa product category, made on first use. */
  category: z.string(),
  stock_jin: z.number().int().min(0),
  sizes: z.array(productSize).min(1),
  facts: productFacts,
})
export type NewProduct = z.infer<typeof newProduct>
