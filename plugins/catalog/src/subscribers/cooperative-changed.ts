import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { idsOfEvent, touchProducts } from "../workflows"

export default async function cooperativeChanged({ event, container }: SubscriberArgs<unknown>): Promise<void> {
  touchProducts(container, "cooperative", idsOfEvent(event.data))
}

export const config: SubscriberConfig = {
  event: ["cooperatives.cooperative_status_changed"],
  context: { subscriberId: "catalog-cooperative-changed" },
}
