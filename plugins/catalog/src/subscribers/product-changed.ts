import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { idsOfEvent, touchProducts } from "../workflows"

export default async function productChanged({ event, container }: SubscriberArgs<unknown>): Promise<void> {
  touchProducts(container, "product", idsOfEvent(event.data))
}

export const config: SubscriberConfig = {
  event: [
    "product.created",
    "product.updated",
    "product.deleted",
    "product.product.updated",
    "product.product.deleted",
  ],
  context: { subscriberId: "catalog-product-changed" },
}
