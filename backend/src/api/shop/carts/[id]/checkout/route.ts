import { checkoutRequest } from "@haifeng/cooperatives/contract"
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { startCheckout } from "../../../../../workflows/checkout/start-checkout"
import { parse, route } from "../../../rejection"

export const POST = route(async (req, res) => {
  const customer = (req as Partial<AuthenticatedMedusaRequest>).auth_context?.actor_id
  const request = parse(checkoutRequest, req.body)
  res.json(await startCheckout(req.scope, req.params.id ?? "", request, customer || null))
})
