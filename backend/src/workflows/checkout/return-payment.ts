import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/**
 * What was paid for a cart that cannot become an order goes back: its sessions are given up, and a provider pays back what it took for
 * one. Under the cart's lock, so that a completion that succeeds meanwhile keeps its money. A payment that Medusa had booked already is
 * paid back by core's own undo.
 */
export async function returnPayment(container: MedusaContainer, cartId: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await container.resolve(Modules.LOCKING).execute(
    [cartId],
    async () => {
      const order = await knex("order_cart").where({ cart_id: cartId }).whereNull("deleted_at").first()
      if (order) return
      const sessions: { id: string }[] = await knex("cart_payment_collection as link")
        .join("payment_session as session", "session.payment_collection_id", "link.payment_collection_id")
        .leftJoin("payment", "payment.payment_session_id", "session.id")
        .select("session.id")
        .where("link.cart_id", cartId)
        .whereNull("link.deleted_at")
        .whereNull("session.deleted_at")
        .whereNull("payment.id")
      for (const { id } of sessions) await container.resolve(Modules.PAYMENT).deletePaymentSession(id)
    },
    { timeout: 30 }
  )
}
