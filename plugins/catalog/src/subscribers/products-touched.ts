import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PRODUCTS_TOUCHED } from "@haifeng/cooperatives/workflows"
import { touchProducts } from "../workflows"

export default async function productsTouched({
  event,
  container,
}: SubscriberArgs<{ product_ids: string[] }>): Promise<void> {
  touchProducts(container, "product", event.data.product_ids)
}

export const config: SubscriberConfig = {
  event: PRODUCTS_TOUCHED,
  context: { subscriberId: "catalog-products-touched" },
}
