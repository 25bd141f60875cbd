import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { paymentDecision } from "@haifeng/payments/workflows"
import { RejectionError } from "../../api/shop/rejection"
import { oneAfterAnother } from "./one-after-another"
import { orderMadeMeanwhile } from "./order-made-meanwhile"
import { returnPayment } from "./return-payment"
import { whyNotCompleted } from "./why-not-completed"

/**
 * The only way a cart becomes an order, for the browser, a provider's callback and the seed alike: Medusa's own completion.
 * Idempotent: asked again, or twenty times at once, it answers the same order id. A cart that cannot become an order is refused with the
 * reason, and what was paid for it goes back.
 */
export async function completeCheckout(container: MedusaContainer, cartId: string): Promise<string> {
  const done = await orderOfCart(container, cartId)
  if (done) return done
  try {
    return await oneAfterAnother(container, cartId, () => completePaidCart(container, cartId))
  } catch (error) {
    const made = await orderMadeMeanwhile(container, cartId)
    if (made) return made
    const reason = whyNotCompleted(error)
    if (!reason) throw error
    if (reason.code !== "cart.not_found") await returnPayment(container, cartId)
    throw reason
  }
}

async function completePaidCart(container: MedusaContainer, cartId: string): Promise<string> {
  const done = await orderOfCart(container, cartId)
  if (done) return done
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const cart: { id: string; session_id: string | null } | undefined = await knex("cart")
    .leftJoin("cart_payment_collection as link", (join) =>
      join.on("link.cart_id", "cart.id").andOnNull("link.deleted_at")
    )
    .leftJoin("payment_session as ps", (join) =>
      join.on("ps.payment_collection_id", "link.payment_collection_id").andOnNull("ps.deleted_at")
    )
    .select("cart.id", "ps.id as session_id")
    .where("cart.id", cartId)
    .whereNull("cart.deleted_at")
    .first()
  if (!cart) throw new RejectionError("cart.not_found")
  const decision = cart.session_id ? await paymentDecision(container, cart.session_id) : "open"
  if (decision === "open" || decision === "refused") throw new RejectionError("payment.not_authorized")
  const { result } = await completeCartWorkflow(container).run({ input: { id: cartId } })
  return result.id
}

/** Id of the order that this cart became, or null. */
export async function orderOfCart(container: MedusaContainer, cartId: string): Promise<string | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const row: { order_id: string } | undefined = await knex("order_cart as link")
    .join("cart", "cart.id", "link.cart_id")
    .select("link.order_id")
    .where("link.cart_id", cartId)
    .whereNotNull("cart.completed_at")
    .whereNull("link.deleted_at")
    .first()
  return row?.order_id ?? null
}
