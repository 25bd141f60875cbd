import { completeCheckout } from "../../../../../workflows/checkout/complete-checkout"
import { loadOrderViews } from "../../../../../workflows/order-view"
import { route } from "../../../rejection"

export const POST = route(async (req, res) => {
  const orderId = await completeCheckout(req.scope, req.params.id ?? "")
  const [order] = await loadOrderViews(req.scope, [orderId])
  res.json({ order })
})
