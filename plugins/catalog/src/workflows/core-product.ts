import { z } from "@medusajs/framework/zod"

/** Numbers that Medusa keeps as big numbers come as numbers, strings or objects that print themselves. */
const quantity = z.preprocess((value) => Number(value ?? 0), z.number())

const level = z.object({ location_id: z.string(), stocked_quantity: quantity, reserved_quantity: quantity })

const coreVariant = z.object({
  id: z.string(),
  title: z.string().nullish(),
  sku: z.string().nullish(),
  weight: z.coerce.number().nullish(),
  variant_rank: z.number().nullish(),
  manage_inventory: z.boolean(),
  allow_backorder: z.boolean(),
  price_set: z.object({ id: z.string() }).nullish(),
  inventory_items: z
    .array(
      z.object({
        required_quantity: z.number(),
        inventory: z.object({ location_levels: z.array(level).nullish() }).nullish(),
      })
    )
    .nullish(),
})
export type CoreVariant = z.infer<typeof coreVariant>

/** What is read of Medusa's product, its sizes, their price sets and their stock. */
export const coreProduct = z.object({
  id: z.string(),
  handle: z.string(),
  title: z.string(),
  subtitle: z.string().nullish(),
  description: z.string().nullish(),
  status: z.string(),
  thumbnail: z.string().nullish(),
  created_at: z.coerce.date(),
  metadata: z.unknown(),
  images: z.array(z.object({ url: z.string() })).nullish(),
  categories: z.array(z.object({ handle: z.string() })).nullish(),
  variants: z.array(coreVariant).nullish(),
})
export type CoreProduct = z.infer<typeof coreProduct>

export const coreFields = [
  ...["id", "handle", "title", "subtitle", "description", "status", "thumbnail", "created_at", "metadata"],
  ...["images.url", "categories.handle"],
  ...["id", "title", "sku", "weight", "variant_rank", "manage_inventory", "allow_backorder"].map(
    (field) => `variants.${field}`
  ),
  ...["price_set.id", "inventory_items.required_quantity"].map((field) => `variants.${field}`),
  ...["location_id", "stocked_quantity", "reserved_quantity"].map(
    (field) => `variants.inventory_items.inventory.location_levels.${field}`
  ),
]
