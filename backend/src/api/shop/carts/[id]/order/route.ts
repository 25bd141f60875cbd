import { orderOfCart } from "../../../../../workflows/checkout/complete-checkout"
import { loadOrderViews } from "../../../../../workflows/order-view"
import { RejectionError, route } from "../../../rejection"

/** Who holds the cart's id placed the order: guests read it here. */
export const GET = route(async (req, res) => {
  const orderId = await orderOfCart(req.scope, req.params.id ?? "")
  const [order] = orderId ? await loadOrderViews(req.scope, [orderId]) : []
  if (!order) throw new RejectionError("order.not_found")
  res.json({ order })
})
