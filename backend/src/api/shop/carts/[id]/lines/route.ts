import { addLinesRequest } from "@haifeng/cooperatives/contract"
import { putLines } from "../../../../../workflows/cart/put-lines"
import { readCart } from "../../../../../workflows/cart/read-cart"
import { parse, route } from "../../../rejection"

export const POST = route(async (req, res) => {
  const id = req.params.id ?? ""
  await putLines(req.scope, id, parse(addLinesRequest, req.body))
  res.json({ cart: await readCart(req.scope, id) })
})
