import { row, rows } from "./shop-database"

export interface PlacedOrder {
  id: string
  cart_id: string
  captured_fen: number
  shares: { cooperative_id: string; total_fen: number }[]
}

export function ordersOf(email: string) {
  return rows<{ id: string }>(`select id from "order" where email = $1`, [email])
}

/** The one order of an address, as the tables have it; fails when there is none or a second one. */
export async function orderOf(email: string): Promise<PlacedOrder> {
  const order = await row<Omit<PlacedOrder, "shares">>(
    `select o.id, oc.cart_id,
            (select (sum(c.amount) * 100)::int from order_payment_collection opc
             join payment p on p.payment_collection_id = opc.payment_collection_id
             join capture c on c.payment_id = p.id where opc.order_id = o.id) as captured_fen
     from "order" o join order_cart oc on oc.order_id = o.id
     where o.email = $1`,
    [email]
  )
  const shares = await rows<PlacedOrder["shares"][number]>(
    `select cooperative_id, total_fen::int as total_fen from consignment
     where order_id = $1 and deleted_at is null order by cooperative_id`,
    [order.id]
  )
  return { ...order, shares }
}
