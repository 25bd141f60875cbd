import { chooseDeliveriesRequest } from "@haifeng/cooperatives/contract"
import { readCart } from "../../../../../workflows/cart/read-cart"
import { chooseDeliveries } from "../../../../../workflows/checkout/save-deliveries"
import { parse, route } from "../../../rejection"

export const POST = route(async (req, res) => {
  const id = req.params.id ?? ""
  await chooseDeliveries(req.scope, id, parse(chooseDeliveriesRequest, req.body).deliveries)
  res.json({ cart: await readCart(req.scope, id) })
})
