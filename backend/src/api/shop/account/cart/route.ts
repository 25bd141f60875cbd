import { claimCartRequest } from "@haifeng/cooperatives/contract"
import { claimCart } from "../../../../workflows/account/claim-cart"
import { parse, route } from "../../rejection"
import { shopperOf } from "../shopper"

export const POST = route(async (req, res) => {
  const shopper = shopperOf(req)
  await claimCart(req.scope, shopper, parse(claimCartRequest, req.body).cart_id)
  res.status(204).end()
})
