import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { undoConsignments } from "@haifeng/cooperatives/workflows"
import { orderNotes } from "../planned-orders"

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
export async function dropHalfOrders(container: MedusaContainer): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: HalfOrder[] }>(halfOrdersSql, [`${orderNotes}%`])
  for (const half of rows) await drop(container, half)
}

const halfOrdersSql = `
  with split as (
    select o.id as order_id, array_agg(distinct item.item_id) as line_ids,
      count(distinct owner.cooperative_id) as shops,
      coalesce(array_agg(distinct c.id) filter (where c.id is not null), '{}') as consignment_ids
    from "order" o
    join order_item item on item.order_id = o.id
    join order_line_item line on line.id = item.item_id
    join cooperative_product owner on owner.product_id = line.product_id and owner.deleted_at is null
    left join consignment c on c.order_id = o.id and c.deleted_at is null
    where o.metadata ->> 'note' like ? and o.deleted_at is null
    group by o.id
  )
  select split.order_id, link.cart_id, split.line_ids, split.consignment_ids
  from split
  left join order_cart link on link.order_id = split.order_id and link.deleted_at is null
  left join cart on cart.id = link.cart_id
  left join cart_payment_collection paid_by on paid_by.cart_id = cart.id and paid_by.deleted_at is null
  left join payment_collection payment on payment.id = paid_by.payment_collection_id
  where cardinality(split.consignment_ids) < split.shops or cart.completed_at is null
    or coalesce(payment.status, 'not_paid') in ('not_paid', 'awaiting')`

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
