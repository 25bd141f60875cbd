import type { ProductSource } from "@haifeng/catalog/workflows"
import { productIdOf, variantIdOf, type PlacedProduct } from "./insert-products"

/** What the catalog would read back of a product that was just inserted. */
export function catalogSource({ product, owner }: PlacedProduct): ProductSource {
  return {
    id: productIdOf(product.handle),
    handle: product.handle,
    title: product.title,
    subtitle: product.subtitle,
    description: product.description,
    is_published: true,
    image: null,
    images: [],
    category: product.category,
    created_at: product.created_at,
    facts: product.facts,
    cooperative: { ...owner, is_open: owner.status === "open" },
    variants: product.sizes.map(({ sku, title, jin, price_fen }, rank) => ({
      id: variantIdOf(sku),
      title,
      sku,
      rank,
      price_fen,
      weight_grams: jin * 500,
      available: Math.floor(product.stock_jin / jin),
    })),
  }
}
