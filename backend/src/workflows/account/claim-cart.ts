import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { RejectionError } from "../../api/shop/rejection"
import { withOpenCart } from "../cart/put-lines"

/**
 * The cart of this browser becomes the shopper's. Core's transfer is not used: it refreshes every line, and our prices do not
 * depend on who buys.
 */
export async function claimCart(container: MedusaContainer, customerId: string, cartId: string): Promise<void> {
  await withOpenCart(container, cartId, async ({ cart }) => {
    if (cart.customer_id === customerId) return
    const customers = container.resolve(Modules.CUSTOMER)
    const ids = [customerId, ...(cart.customer_id ? [cart.customer_id] : [])]
    const known = await customers.listCustomers({ id: ids }, { select: ["id", "email", "has_account"] })
    const shopper = known.find((customer) => customer.id === customerId)
    if (!shopper) throw new RejectionError("request.not_allowed")
    const isForeign = known.some((customer) => customer.id === cart.customer_id && customer.has_account)
    if (isForeign) throw new RejectionError("cart.not_found")
    const change = { customer_id: customerId, email: cart.email ?? shopper.email }
    await container.resolve(Modules.CART).updateCarts(cartId, change)
  })
}
