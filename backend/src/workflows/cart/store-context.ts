import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

export interface StoreContext {
  region_id: string
  sales_channel_id: string
  currency_code: "cny"
}

const known = new WeakMap<object, StoreContext>()

/** Region and sales channel that the shop sells in; read once per process, they are made by the first seed. */
export async function storeContext(container: MedusaContainer): Promise<StoreContext> {
  const regions = container.resolve(Modules.REGION)
  const cached = known.get(regions)
  if (cached) return cached
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  const [region] = await regions.listRegions({ currency_code: "cny" }, { take: 1 })
  const salesChannel = store?.default_sales_channel_id
  if (!region || !salesChannel)
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "the shop is not set up: no CNY region or no default sales channel"
    )
  const context = { region_id: region.id, sales_channel_id: salesChannel, currency_code: "cny" as const }
  known.set(regions, context)
  return context
}
