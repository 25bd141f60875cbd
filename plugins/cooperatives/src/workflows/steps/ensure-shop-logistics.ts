import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export interface ShopLogistics {
  handle: string
  shipping_profile_id: string
  stock_location_id: string
  service_zone_id: string
}

interface Input {
  shops: { handle: string; name: string }[]
  sales_channel_id: string
}

/**
 * A shipping profile, stock location and service zone (all of China) per shop, found by name or made; so a run that died
 * halfway is taken up where it stopped. What exists may be in use, hence no undo.
 */
export const ensureShopLogisticsStep = createStep("ensure-shop-logistics", async (input: Input, { container }) => {
  const made: ShopLogistics[] = []
  for (const shop of input.shops) made.push(await ensureOne(container, shop, input.sales_channel_id))
  return new StepResponse(made)
})

async function ensureOne(
  container: MedusaContainer,
  shop: { handle: string; name: string },
  salesChannelId: string
): Promise<ShopLogistics> {
  const fulfillment = container.resolve(Modules.FULFILLMENT)
  const stockLocation = container.resolve(Modules.STOCK_LOCATION)
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const name = `coop-${shop.handle}`

  const profile =
    (await fulfillment.listShippingProfiles({ name }))[0] ??
    (await fulfillment.createShippingProfiles({ name, type: "default" }))
  const location =
    (await stockLocation.listStockLocations({ name }))[0] ?? (await stockLocation.createStockLocations({ name }))
  const set =
    (await fulfillment.listFulfillmentSets({ name }, { relations: ["service_zones"] }))[0] ??
    (await fulfillment.createFulfillmentSets({
      name,
      type: "shipping",
      service_zones: [{ name, geo_zones: [{ type: "country", country_code: "cn" }] }],
    }))
  const zone = set.service_zones[0]
  if (!zone) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `fulfillment set ${name} has no service zone`)

  await link.create([
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" },
    },
    {
      [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
      [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
    },
    {
      [Modules.SALES_CHANNEL]: { sales_channel_id: salesChannelId },
      [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
    },
  ])
  return {
    handle: shop.handle,
    shipping_profile_id: profile.id,
    stock_location_id: location.id,
    service_zone_id: zone.id,
  }
}
