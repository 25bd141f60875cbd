import { readCart } from "../../../../workflows/cart/read-cart"
import { route } from "../../rejection"

export const GET = route(async (req, res) => {
  res.json({ cart: await readCart(req.scope, req.params.id ?? "") })
})
