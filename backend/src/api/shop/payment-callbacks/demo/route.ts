import { receivePaymentCallback } from "../../../../workflows/checkout/receive-payment-callback"
import { route } from "../../rejection"

/** What the demo provider says late, or once more, about a payment. */
export const POST = route(async (req, res) => {
  await receivePaymentCallback(req.scope, "pp_demo_demo", {
    data: { ...(req.body as object) },
    rawData: req.rawBody ?? "",
    headers: req.headers,
  })
  res.json({ received: true })
})
