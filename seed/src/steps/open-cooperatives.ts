import { deleteShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createCooperativesWorkflow, type NewCooperative } from "@haifeng/cooperatives/workflows"
import { cooperatives } from "../../data/cooperatives"
import type { CooperativeSeed } from "../model"
import type { Shop } from "./set-up-shop"

/** Opens the shops; answers their ids by handle. */
export async function openCooperatives(container: MedusaContainer, shop: Shop): Promise<Map<string, string>> {
  await dropUnpricedDeliveries(container)
  const { result } = await createCooperativesWorkflow(container).run({
    input: { cooperatives: cooperatives.map(newCooperative), sales_channel_id: shop.salesChannelId },
  })
  return new Map(result.map(({ handle, id }) => [handle, id]))
}

function newCooperative(seed: CooperativeSeed): NewCooperative {
  return {
    handle: seed.handle,
    name: seed.name,
    name_en: seed.nameEn,
    kind: seed.kind,
    status: "open",
    town_code: seed.village.slice(0, 9),
    village_code: seed.village,
    story: seed.story,
    story_en: seed.storyEn,
    founded_year: seed.founded,
    contact_name: seed.contact.name,
    contact_phone: seed.contact.phone,
    commission_bp: seed.commissionBp,
    is_demo: true,
    deliveries: seed.deliveries.map(({ kind, yuan, days: [days_min, days_max] }) => ({
      kind,
      price_fen: Math.round(yuan * 100),
      days_min,
      days_max,
    })),
  }
}

/** Medusa makes an option first and prices it later: a run that was killed between leaves one that cannot be chosen. */
async function dropUnpricedDeliveries(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "shipping_option", fields: ["id", "prices.id"] })
  const options: { id: string; prices?: unknown[] | null }[] = data
  const ids = options.filter((option) => (option.prices ?? []).length === 0).map((option) => option.id)
  if (ids.length > 0) await deleteShippingOptionsWorkflow(container).run({ input: { ids } })
}
