import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { fen, toDecimalYuan } from "@haifeng/kernel"
import type { Cart } from "@haifeng/cooperatives/contract"
import { paymentSessionData } from "@haifeng/payments/contract"
import { offeredPaymentMethods, paymentDecision } from "@haifeng/payments/workflows"
import { RejectionError } from "../../api/shop/rejection"

/** The payment of this cart at this total with this method: the open one, or a new one after the old is given up. */
export async function ensurePayment(
  container: MedusaContainer,
  cart: Cart,
  methodId: string
): Promise<{ id: string; redirect_url: string }> {
  const provider = await providerOf(container, methodId)
  const payments = container.resolve(Modules.PAYMENT)
  const amount = toDecimalYuan(fen(cart.total_fen))
  const collection = await ensureCollection(container, cart.id, amount)

  const sessions = await payments.listPaymentSessions({ payment_collection_id: collection })
  const usable = sessions.find(
    (session) =>
      session.provider_id === provider &&
      Number(session.amount) === amount &&
      !["error", "canceled"].includes(session.status)
  )
  const known = paymentSessionData.safeParse(usable?.data)
  // Medusa's session may not know yet that its provider refused or paid back.
  const isDead = usable && (await paymentDecision(container, usable.id)) === "refused"
  if (known.success && !isDead) return known.data

  for (const session of sessions) await payments.deletePaymentSession(session.id)
  const created = await payments.createPaymentSession(collection, {
    provider_id: provider,
    currency_code: "cny",
    amount,
    data: {},
  })
  return paymentSessionData.parse(created.data)
}

async function providerOf(container: MedusaContainer, methodId: string): Promise<string> {
  const method = (await offeredPaymentMethods(container)).find((item) => item.id === methodId)
  if (!method) throw new RejectionError("payment.method_not_offered")
  return method.provider_id
}

async function ensureCollection(container: MedusaContainer, cartId: string, amount: number): Promise<string> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const payments = container.resolve(Modules.PAYMENT)
  const linked: { id: string; amount: string } | undefined = await knex("cart_payment_collection as link")
    .join("payment_collection as pc", "pc.id", "link.payment_collection_id")
    .select("pc.id", "pc.amount")
    .where("link.cart_id", cartId)
    .whereNull("link.deleted_at")
    .whereNull("pc.deleted_at")
    .first()
  if (linked) {
    if (Number(linked.amount) !== amount) await payments.updatePaymentCollections(linked.id, { amount })
    return linked.id
  }
  const collection = await payments.createPaymentCollections({ currency_code: "cny", amount })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.CART]: { cart_id: cartId },
    [Modules.PAYMENT]: { payment_collection_id: collection.id },
  })
  return collection.id
}
