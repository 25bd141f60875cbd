import { z } from "zod"
import { address } from "./address"

const fen = z.number().int()

/** 供货单: placed 待接单, accepted 待发货, packed 已打包, shipped 待收货, delivered 已完成, cancelled 已取消. */
export const consignmentStates = ["placed", "accepted", "packed", "shipped", "delivered", "cancelled"] as const
export const consignmentState = z.enum(consignmentStates)
export type ConsignmentState = z.infer<typeof consignmentState>

export const orderLine = z.object({
  id: z.string(),
  product_handle: z.string().nullable(),
  title: z.string(),
  variant_title: z.string(),
  illustration: z.string(),
  image: z.string().nullable(),
  quantity: z.number().int(),
  unit_price_fen: fen,
  total_fen: fen,
})
export type OrderLine = z.infer<typeof orderLine>

/** One cooperative's part of an order, as the shopper sees it. Commission is not in it. */
export const orderConsignment = z.object({
  id: z.string(),
  state: consignmentState,
  cooperative: z.object({ id: z.string(), handle: z.string(), name: z.string(), name_en: z.string() }),
  lines: z.array(orderLine),
  item_total_fen: fen,
  delivery_total_fen: fen,
  discount_total_fen: fen,
  total_fen: fen,
  tracking: z.object({ carrier: z.string(), number: z.string() }).nullable(),
})
export type OrderConsignment = z.infer<typeof orderConsignment>

export const order = z.object({
  id: z.string(),
  display_id: z.number().int(),
  placed_at: z.iso.datetime(),
  payment_state: z.enum(["pending", "paid", "partially_refunded", "refunded", "cancelled"]),
  address: address.omit({ district_code: true }).partial().extend({ name: z.string(), detail: z.string() }),
  consignments: z.array(orderConsignment),
  item_total_fen: fen,
  delivery_total_fen: fen,
  discount_total_fen: fen,
  total_fen: fen,
})
export type Order = z.infer<typeof order>

export const orderResponse = z.object({ order })
export type OrderResponse = z.infer<typeof orderResponse>

/** GET /shop/account/orders?page=1 */
export const orderListResponse = z.object({ orders: z.array(order), page: z.number().int(), has_more: z.boolean() })
export type OrderListResponse = z.infer<typeof orderListResponse>
