import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { idsOfEvent, touchProducts } from "../workflows"

export default async function variantChanged({ event, container }: SubscriberArgs<unknown>): Promise<void> {
  touchProducts(container, "variant", idsOfEvent(event.data))
}

export const config: SubscriberConfig = {
  event: ["product-variant.created", "product-variant.updated", "product-variant.deleted"],
  context: { subscriberId: "catalog-variant-changed" },
}
