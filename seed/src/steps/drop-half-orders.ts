import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { undoConsignments } from "@haifeng/cooperatives/workflows"
import type { PlannedOrder } from "../planned-orders"

interface HalfOrder {
  order_id: string
  cart_id: string | null
  line_ids: string[]
  consignment_ids: string[]
}

/**
 * Medusa makes an order first and takes the money last. A seed killed between left an order that nobody paid; asked again, Medusa
 * takes it for done. Such an order is taken away with its cart, so that the purchase begins anew.
 */
export async function dropHalfOrders(container: MedusaContainer, plan: readonly PlannedOrder[]): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const shops = JSON.stringify(plan.map(({ note, states }) => ({ note, shops: Object.keys(states).length })))
  const { rows } = await knex.raw<{ rows: HalfOrder[] }>(halfOrdersSql, [shops])
  for (const half of rows) await drop(container, half)
}

const halfOrdersSql = `
  select o.id as order_id, link.cart_id,
    (select array_agg(item_id) from order_item where order_id = o.id) as line_ids,
    coalesce(array_agg(c.id) filter (where c.id is not null), '{}') as consignment_ids
  from json_to_recordset(?::json) as plan (note text, shops integer)
  join "order" o on o.metadata ->> 'note' = plan.note and o.deleted_at is null
  left join order_cart link on link.order_id = o.id and link.deleted_at is null
  left join cart_payment_collection paid_by on paid_by.cart_id = link.cart_id and paid_by.deleted_at is null
  left join payment_collection payment on payment.id = paid_by.payment_collection_id
  left join cart on cart.id = link.cart_id
  left join consignment c on c.order_id = o.id and c.deleted_at is null
  group by o.id, link.cart_id, plan.shops, payment.status, cart.completed_at
  having count(c.id) < plan.shops or cart.completed_at is null
    or coalesce(payment.status, '') not in ('authorized', 'completed')`

async function drop(container: MedusaContainer, half: HalfOrder): Promise<void> {
  await undoConsignments(container, half.consignment_ids)
  await container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(half.line_ids)
  if (half.cart_id) {
    await container.resolve(ContainerRegistrationKeys.LINK).dismiss({
      [Modules.ORDER]: { order_id: half.order_id },
      [Modules.CART]: { cart_id: half.cart_id },
    })
    await container.resolve(Modules.CART).softDeleteCarts([half.cart_id])
  }
  await container.resolve(Modules.ORDER).softDeleteOrders([half.order_id])
}
