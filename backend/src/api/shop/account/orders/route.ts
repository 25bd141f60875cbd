import type { OrderListResponse } from "@haifeng/cooperatives/contract"
import { z } from "@medusajs/framework/zod"
import { readOrders } from "../../../../workflows/account/read-orders"
import { parse, route } from "../../rejection"
import { shopperOf } from "../shopper"

const query = z.object({ page: z.coerce.number().int().min(1).max(1000).default(1) })

export const GET = route(async (req, res) => {
  const shopper = shopperOf(req)
  const answer: OrderListResponse = await readOrders(req.scope, shopper, parse(query, req.query).page)
  res.json(answer)
})
