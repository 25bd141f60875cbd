import { cartOfSession } from "@haifeng/payments/workflows"
import type { MedusaContainer, ProviderWebhookPayload } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, PaymentActions } from "@medusajs/framework/utils"
import { RejectionError } from "../../api/shop/rejection"
import { completeCheckout } from "./complete-checkout"

/**
 * A provider's callback: the provider checks the signature and reads its own books; money that came in completes the cart by
 * the same path as the browser. Throws when the callback is forged or too old. Whatever is not about money is ignored, and a cart
 * that cannot become an order is no reason to call again.
 */
export async function receivePaymentCallback(
  container: MedusaContainer,
  provider: string,
  payload: ProviderWebhookPayload["payload"]
): Promise<void> {
  const news = await container.resolve(Modules.PAYMENT).getWebhookActionAndData({ provider, payload })
  const isMoney = news.action === PaymentActions.SUCCESSFUL || news.action === PaymentActions.AUTHORIZED
  const cartId = isMoney && news.data ? await cartOfSession(container, news.data.session_id) : null
  if (!cartId) return
  try {
    await completeCheckout(container, cartId)
  } catch (error) {
    if (!(error instanceof RejectionError)) throw error
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`cart ${cartId} is paid but no order: ${error.code}`)
  }
}
