import type { MedusaContainer } from "@medusajs/framework/types"
import type { OwnerRow } from "../modules/cooperatives/owners"
import { cooperativesService } from "./service"

export type ProductOwner = OwnerRow

/** The shop that owns each product; a product without one is absent from the map and cannot be sold. */
export async function cooperativesOfProducts(
  container: MedusaContainer,
  productIds: string[]
): Promise<Map<string, ProductOwner>> {
  const rows = await cooperativesService(container).ownersOf(productIds)
  return new Map(rows.map((row) => [row.product_id, row]))
}
