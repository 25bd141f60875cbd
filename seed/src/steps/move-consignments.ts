import type { MedusaContainer } from "@medusajs/framework/types"
import type { ConsignmentState } from "@haifeng/cooperatives/contract"
import { changeConsignmentStateWorkflow, cooperativesService } from "@haifeng/cooperatives/workflows"
import { movesBetween } from "../moves"

/** Moves each consignment of an order to where the plan, by handle of the shop, wants it. */
export async function moveConsignments(
  container: MedusaContainer,
  orderId: string,
  states: Readonly<Record<string, ConsignmentState>>
): Promise<void> {
  const service = cooperativesService(container)
  const shops = await service.listCooperatives({ handle: Object.keys(states) }, { select: ["id", "handle"] })
  for (const consignment of await service.listConsignments({ order_id: orderId })) {
    const shop = shops.find(({ id }) => id === consignment.cooperative_id)
    const wanted = shop && states[shop.handle]
    if (!wanted) continue
    for (const state of movesBetween(consignment.state, wanted)) {
      await changeConsignmentStateWorkflow(container).run({
        input: {
          id: consignment.id,
          state,
          reason: state === "cancelled" ? "演示：买家改了主意" : null,
          actor_id: null,
          tracking: state === "shipped" ? { carrier: "演示快递", number: `DEMO${consignment.id.slice(-10)}` } : null,
        },
      })
    }
  }
}
