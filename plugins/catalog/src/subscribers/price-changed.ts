import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { idsOfEvent, touchProducts } from "../workflows"

export default async function priceChanged({ event, container }: SubscriberArgs<unknown>): Promise<void> {
  touchProducts(container, "price", idsOfEvent(event.data))
}

export const config: SubscriberConfig = {
  event: ["pricing.price.created", "pricing.price.updated", "pricing.price.deleted"],
  context: { subscriberId: "catalog-price-changed" },
}
