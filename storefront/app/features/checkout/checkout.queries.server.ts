import { orderResponse, type Account, type Cart, type Order } from "@haifeng/cooperatives/contract"
import { paymentMethodListResponse, type PaymentMethodListResponse } from "@haifeng/payments/contract"
import { askBackend, fromBackend } from "../../backend.server"
import { deliveryField } from "./delivery-field"

export async function loadPaymentMethods(): Promise<PaymentMethodListResponse["payment_methods"]> {
  return (await fromBackend("/shop/payment-methods", paymentMethodListResponse)).payment_methods
}

/** The order that a cart became; null when it has become none. */
export async function orderOfCart(cartId: string): Promise<Order | null> {
  const answer = await askBackend(`/shop/carts/${encodeURIComponent(cartId)}/order`, orderResponse)
  return answer.ok ? answer.value.order : null
}

/** What the form holds before anything is typed. */
export function firstValues(account: Account | null, methods: { id: string }[]): Record<string, string> {
  const saved = account?.addresses.find((address) => address.is_default) ?? account?.addresses[0]
  return {
    email: account?.email ?? "",
    address_id: saved?.id ?? "new",
    payment_method: methods[0]?.id ?? "",
    save_address: account ? "1" : "",
    ...(saved ? {} : { name: account?.name ?? "" }),
  }
}

/** The deliveries chosen in the form that are not yet those of the cart. */
export function chosenDeliveries(cart: Cart, typed: Record<string, string>) {
  return cart.groups.flatMap((group) => {
    const chosen = typed[deliveryField(group.cooperative.id)]
    const offered = group.delivery_options.some((option) => option.id === chosen)
    return chosen && offered && chosen !== group.delivery_option_id
      ? [{ cooperative_id: group.cooperative.id, delivery_option_id: chosen }]
      : []
  })
}
