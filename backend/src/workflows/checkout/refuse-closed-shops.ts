import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { cooperativesOfProducts, sells } from "@haifeng/cooperatives/workflows"
import { RejectionError } from "../../api/shop/rejection"

/** Stops a cart of core's own routes from taking goods of a shop that does not sell. */
export async function refuseClosedShops(container: MedusaContainer, variantIds: string[]): Promise<void> {
  const ids = variantIds.filter((id) => id !== "")
  if (ids.length === 0) return
  const variants = await container
    .resolve(Modules.PRODUCT)
    .listProductVariants({ id: ids }, { select: ["id", "product_id"], take: ids.length })
  const productIds = variants.map((variant) => variant.product_id ?? "")
  const owners = await cooperativesOfProducts(container, productIds)
  const closed = productIds.some((id) => {
    const owner = owners.get(id)
    return !owner || !sells(owner.status)
  })
  if (closed) throw new RejectionError("cart.cooperative_not_open")
}
