import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { PRODUCTS_TOUCHED } from "@haifeng/cooperatives/workflows"

/** An order took stock: the read model shows what is left. */
export default async function orderPlaced({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows: { product_id: string }[] = await knex("order_item as item")
    .join("order_line_item as line", "line.id", "item.item_id")
    .distinct("line.product_id")
    .where("item.order_id", event.data.id)
    .whereNotNull("line.product_id")
  const product_ids = rows.map((row) => row.product_id)
  await container.resolve(Modules.EVENT_BUS).emit({ name: PRODUCTS_TOUCHED, data: { product_ids } })
}

export const config: SubscriberConfig = { event: ["order.placed", "order.canceled"] }
