import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { fromDecimalYuan, type Fen } from "@haifeng/kernel"

const currency = "cny"

/** What each price set costs at checkout: Medusa's own calculation in the region that sells in CNY. Sets without a price are absent. */
export async function checkoutPrices(container: MedusaContainer, priceSetIds: string[]): Promise<Map<string, Fen>> {
  if (priceSetIds.length === 0) return new Map()
  const [region] = await container.resolve(Modules.REGION).listRegions({ currency_code: currency }, { take: 1 })
  const prices = await container
    .resolve(Modules.PRICING)
    .calculatePrices(
      { id: priceSetIds },
      { context: { currency_code: currency, ...(region && { region_id: region.id }) } }
    )
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  return new Map(
    prices.flatMap(({ id, calculated_amount: amount }) => {
      if (amount === null || amount === undefined) return []
      try {
        return [[id, fromDecimalYuan(String(amount))]]
      } catch {
        logger.warn(`catalog: price set ${id} costs ${String(amount)}, which is not whole fen; shown without a price`)
        return []
      }
    })
  )
}
