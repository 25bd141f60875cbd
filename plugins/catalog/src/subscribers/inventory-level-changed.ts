import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { idsOfEvent, touchProducts } from "../workflows"

export default async function inventoryLevelChanged({ event, container }: SubscriberArgs<unknown>): Promise<void> {
  touchProducts(container, "inventory_level", idsOfEvent(event.data))
}

export const config: SubscriberConfig = {
  event: [
    "inventory.inventory-level.created",
    "inventory.inventory-level.updated",
    "inventory.inventory-level.deleted",
  ],
  context: { subscriberId: "catalog-inventory-level-changed" },
}
