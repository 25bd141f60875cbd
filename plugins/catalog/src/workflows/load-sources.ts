import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { productFacts } from "@haifeng/cooperatives/contract"
import { cooperativesOfProducts, sells, type ProductOwner } from "@haifeng/cooperatives/workflows"
import { boxesOf, type ProductSource, type SourceVariant } from "../domain/projection/source"
import { checkoutPrices } from "./checkout-prices"
import { coreFields, coreProduct, type CoreProduct, type CoreVariant } from "./core-product"

/** The present facts of these products; one that Medusa no longer has is absent. */
export async function loadSources(container: MedusaContainer, ids: string[]): Promise<ProductSource[]> {
  if (ids.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [{ data }, owners] = await Promise.all([
    query.graph({ entity: "product", fields: coreFields, filters: { id: ids } }),
    cooperativesOfProducts(container, ids),
  ])
  const products = coreProduct.array().parse(data)
  const priceSets = products.flatMap((product) => (product.variants ?? []).flatMap((one) => one.price_set?.id ?? []))
  const prices = await checkoutPrices(container, priceSets)
  return products.map((product) => sourceOf(product, owners.get(product.id), prices))
}

function sourceOf(product: CoreProduct, owner: ProductOwner | undefined, prices: Map<string, number>): ProductSource {
  const facts = productFacts.safeParse(product.metadata)
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    subtitle: product.subtitle ?? "",
    description: product.description ?? "",
    is_published: product.status === "published",
    image: product.thumbnail ?? null,
    images: (product.images ?? []).map((image) => image.url),
    category: product.categories?.[0]?.handle ?? null,
    created_at: product.created_at.toISOString(),
    facts: facts.success ? facts.data : null,
    cooperative: owner ? { ...owner, is_open: sells(owner.status) } : null,
    variants: (product.variants ?? []).map((variant) => variantOf(variant, owner, prices)),
  }
}

function variantOf(variant: CoreVariant, owner: ProductOwner | undefined, prices: Map<string, number>): SourceVariant {
  return {
    id: variant.id,
    title: variant.title ?? "",
    sku: variant.sku ?? null,
    rank: variant.variant_rank ?? 0,
    price_fen: (variant.price_set && prices.get(variant.price_set.id)) ?? null,
    weight_grams: variant.weight ? Math.round(variant.weight) : null,
    available: variant.manage_inventory && !variant.allow_backorder ? (boxesOf(stockOf(variant, owner)) ?? 0) : null,
  }
}

/** Only what lies at the shop's own location can be sold. */
function stockOf(variant: CoreVariant, owner: ProductOwner | undefined) {
  return (variant.inventory_items ?? []).map(({ required_quantity: required, inventory }) => {
    const levels = (inventory?.location_levels ?? []).filter((level) => level.location_id === owner?.stock_location_id)
    return {
      required,
      stocked: levels.reduce((sum, level) => sum + level.stocked_quantity, 0),
      reserved: levels.reduce((sum, level) => sum + level.reserved_quantity, 0),
    }
  })
}
