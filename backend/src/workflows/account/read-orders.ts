import type { Order, OrderListResponse } from "@haifeng/cooperatives/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RejectionError } from "../../api/shop/rejection"
import { loadOrderViews } from "../order-view"

const PAGE_SIZE = 10

/** The shopper's orders, newest first. */
export async function readOrders(
  container: MedusaContainer,
  customerId: string,
  page: number
): Promise<OrderListResponse> {
  const rows = await ordersOf(container, customerId)
    .orderBy([
      { column: "created_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .limit(PAGE_SIZE + 1)
    .offset((page - 1) * PAGE_SIZE)
  const orders = await loadOrderViews(
    container,
    rows.slice(0, PAGE_SIZE).map((row) => row.id)
  )
  return { orders, page, has_more: rows.length > PAGE_SIZE }
}

/** One order of the shopper; somebody else's order is as absent as one that never was. */
export async function readOrder(container: MedusaContainer, customerId: string, orderId: string): Promise<Order> {
  const rows = await ordersOf(container, customerId).where({ id: orderId })
  const [order] = await loadOrderViews(
    container,
    rows.map((row) => row.id)
  )
  if (!order) throw new RejectionError("order.not_found")
  return order
}

function ordersOf(container: MedusaContainer, customerId: string) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return knex<{ id: string }>("order")
    .select("id")
    .where({ customer_id: customerId, is_draft_order: false })
    .whereNull("deleted_at")
}
