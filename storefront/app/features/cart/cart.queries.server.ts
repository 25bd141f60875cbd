import { cartResponse, type Cart } from "@haifeng/cooperatives/contract"
import { data } from "@remix-run/node"
import { askBackend } from "../../backend.server"
import { readShopper } from "../../session.server"

/** The cart of this browser; null when there is none, it is empty, or it has become an order. */
export async function loadCart(request: Request): Promise<Cart | null> {
  const { cartId } = await readShopper(request)
  if (!cartId) return null
  const answer = await askBackend(`/shop/carts/${cartId}`, cartResponse)
  if (answer.ok) return answer.value.cart.completed || answer.value.cart.groups.length === 0 ? null : answer.value.cart
  if (answer.rejection.code === "cart.not_found") return null
  throw data({ code: answer.rejection.code }, { status: answer.status })
}
