import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { toDecimalYuan } from "@haifeng/kernel"
import type { Cart, CheckoutRequest } from "@haifeng/cooperatives/contract"
import { RejectionError } from "../../api/shop/rejection"
import { toMedusaAddress } from "../account/address"
import { withOpenCart } from "../cart/put-lines"
import { readCart } from "../cart/read-cart"
import { loadSellables } from "../cart/sellables"
import { saveDeliveries } from "./save-deliveries"
import { ensurePayment } from "./ensure-payment"

export interface StartedCheckout {
  cart: Cart
  payment: { id: string; redirect_url: string }
}

/**
 * Everything between a cart and paying for it, in one call under the cart's lock: prices of today, address, deliveries, payment.
 * Asked twice it gives the same payment. A total that differs from what the shopper saw is refused before anything is asked of
 * the provider.
 */
export async function startCheckout(
  container: MedusaContainer,
  cartId: string,
  request: CheckoutRequest,
  customerId: string | null
): Promise<StartedCheckout> {
  return await withOpenCart(container, cartId, async (rows) => {
    const sellables = await loadSellables(
      container,
      rows.lines.map((line) => line.variant_id)
    )
    const carts = container.resolve(Modules.CART)
    const repriced = rows.lines.flatMap((line) => {
      const price = sellables.get(line.variant_id)?.price_fen
      return price !== undefined && Number(line.unit_price_fen) !== price
        ? [{ selector: { id: line.id }, data: { unit_price: toDecimalYuan(price) } }]
        : []
    })
    if (repriced.length > 0) await carts.updateLineItems(repriced)

    const before = await readCart(container, cartId)
    refuseUnbuyable(before)
    await saveDeliveries(container, rows, before, request.deliveries)
    const address = toMedusaAddress(request.address)
    await carts.updateCarts(cartId, {
      email: request.email,
      shipping_address: address,
      billing_address: address,
      ...(customerId ? { customer_id: customerId } : {}),
      ...(request.note ? { metadata: { note: request.note } } : {}),
    })
    const cart = await readCart(container, cartId)
    if (request.expected_total_fen !== undefined && request.expected_total_fen !== cart.total_fen) {
      throw new RejectionError("cart.changed", undefined, { total_fen: cart.total_fen })
    }
    const payment = await ensurePayment(container, cart, request.payment_method)
    return { cart, payment }
  })
}

function refuseUnbuyable(cart: Cart): void {
  if (cart.groups.length === 0) throw new RejectionError("cart.empty")
  for (const group of cart.groups) {
    const line = group.lines.find((item) => item.problem !== null)
    if (!line) continue
    const details = { title: line.title, available: line.available }
    if (line.problem === "not_enough_stock") throw new RejectionError("cart.not_enough_stock", undefined, details)
    if (line.problem === "cooperative_not_open")
      throw new RejectionError("cart.cooperative_not_open", undefined, details)
    throw new RejectionError("cart.variant_not_found", undefined, details)
  }
}
