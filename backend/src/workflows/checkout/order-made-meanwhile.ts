import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { setTimeout } from "node:timers/promises"

const PATIENCE = 15_000

/**
 * The order that another process made of this cart while ours failed on the constraint of one order per cart; null when there is none,
 * or when that one was undone too. Waits until its payment is booked. Our undo may have opened the cart again: it is closed here.
 */
export async function orderMadeMeanwhile(container: MedusaContainer, cartId: string): Promise<string | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  for (const until = Date.now() + PATIENCE; Date.now() < until; await setTimeout(200)) {
    const made: { order_id: string; payment_id: string | null } | undefined = await knex("order_cart as link")
      .leftJoin("cart_payment_collection as pays", (join) =>
        join.on("pays.cart_id", "link.cart_id").andOnNull("pays.deleted_at")
      )
      .leftJoin("payment", "payment.payment_collection_id", "pays.payment_collection_id")
      .select("link.order_id", "payment.id as payment_id")
      .where("link.cart_id", cartId)
      .whereNull("link.deleted_at")
      .first()
    if (!made) return null
    if (!made.payment_id) continue
    await knex("cart").where({ id: cartId, completed_at: null }).update({ completed_at: knex.fn.now() })
    return made.order_id
  }
  return null
}
