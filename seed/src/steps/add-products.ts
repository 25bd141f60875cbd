import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { cooperativesOfProducts, createCooperativeProductsWorkflow } from "@haifeng/cooperatives/workflows"
import { cooperatives } from "../../data/cooperatives"
import { products } from "../../data/products"
import { productInput } from "../product-input"
import type { Shop } from "./set-up-shop"

/** Adds the products that are not there yet, one workflow per shop. */
export async function addProducts(
  container: MedusaContainer,
  shop: Shop,
  shopIds: ReadonlyMap<string, string>,
  now: number
): Promise<void> {
  const present = await presentHandles(container)
  for (const seed of cooperatives) {
    const missing = products
      .map((product, index) => ({ product, number: index + 1 }))
      .filter(({ product }) => product.by === seed.handle && !present.has(product.handle))
    if (missing.length === 0) continue
    await createCooperativeProductsWorkflow(container).run({
      input: {
        cooperative_id: shopIds.get(seed.handle) ?? "",
        sales_channel_id: shop.salesChannelId,
        products: missing.map(({ product, number }) => productInput(product, seed, number, now)),
      },
    })
  }
}

/** The owner is written last: a product without one was left by a run that was killed, and is made again. */
async function presentHandles(container: MedusaContainer): Promise<Set<string>> {
  const rows = await container
    .resolve(Modules.PRODUCT)
    .listProducts({ handle: products.map(({ handle }) => handle) }, { select: ["id", "handle"], take: products.length })
  const owners = await cooperativesOfProducts(
    container,
    rows.map((row) => row.id)
  )
  const unfinished = rows.filter((row) => !owners.has(row.id)).map((row) => row.id)
  if (unfinished.length > 0) await deleteProductsWorkflow(container).run({ input: { ids: unfinished } })
  return new Set(rows.filter((row) => owners.has(row.id)).map((row) => row.handle))
}
