import { changeLineRequest } from "@haifeng/cooperatives/contract"
import { changeLine } from "../../../../../../workflows/cart/put-lines"
import { readCart } from "../../../../../../workflows/cart/read-cart"
import { parse, route } from "../../../../rejection"

export const POST = route(async (req, res) => {
  const { id = "", line_id = "" } = req.params
  await changeLine(req.scope, id, line_id, parse(changeLineRequest, req.body).quantity)
  res.json({ cart: await readCart(req.scope, id) })
})
