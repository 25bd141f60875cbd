import type { OrderResponse } from "@haifeng/cooperatives/contract"
import { readOrder } from "../../../../../workflows/account/read-orders"
import { route } from "../../../rejection"
import { shopperOf } from "../../shopper"

export const GET = route(async (req, res) => {
  const answer: OrderResponse = { order: await readOrder(req.scope, shopperOf(req), req.params.id ?? "") }
  res.json(answer)
})
