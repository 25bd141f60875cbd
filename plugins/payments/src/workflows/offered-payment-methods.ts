import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { methodsOf, type PaymentMethod } from "../domain/payment-method"

/** The ways to pay that the regions offer, each with the id of its Medusa provider. */
export async function offeredPaymentMethods(container: MedusaContainer): Promise<PaymentMethod[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: regions } = await query.graph({
    entity: "region",
    fields: ["payment_providers.id", "payment_providers.is_enabled"],
  })
  const providers = regions.flatMap((region) => region.payment_providers ?? [])
  return methodsOf(providers.flatMap((provider) => (provider?.is_enabled ? [provider.id] : [])))
}
