import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { idsOfEvent, touchProducts } from "../workflows"

export default async function reservationChanged({ event, container }: SubscriberArgs<unknown>): Promise<void> {
  touchProducts(container, "reservation", idsOfEvent(event.data))
}

export const config: SubscriberConfig = {
  event: [
    "inventory.reservation-item.created",
    "inventory.reservation-item.updated",
    "inventory.reservation-item.deleted",
  ],
  context: { subscriberId: "catalog-reservation-changed" },
}
