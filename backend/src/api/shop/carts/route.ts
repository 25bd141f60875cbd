import { addLinesRequest } from "@haifeng/cooperatives/contract"
import { startCart } from "../../../workflows/cart/put-lines"
import { readCart } from "../../../workflows/cart/read-cart"
import { parse, route } from "../rejection"

export const POST = route(async (req, res) => {
  const id = await startCart(req.scope, parse(addLinesRequest, req.body))
  res.status(201).json({ cart: await readCart(req.scope, id) })
})
