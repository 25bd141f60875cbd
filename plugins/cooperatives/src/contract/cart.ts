import { z } from "zod"
import { address } from "./address"

/** Money in every answer is whole fen of CNY. */
const fen = z.number().int()

export const cartLine = z.object({
  id: z.string(),
  product_id: z.string(),
  variant_id: z.string(),
  product_handle: z.string(),
  title: z.string(),
  title_en: z.string(),
  /** Box size, for example "2.5 kg 礼盒". */
  variant_title: z.string(),
  /** Key of our own drawing, shown when `image` is null. */
  illustration: z.string(),
  image: z.string().nullable(),
  unit_price_fen: fen,
  quantity: z.number().int().positive(),
  total_fen: fen,
  /** Boxes of this size that the harvest still has, seen alone; null when stock is not counted. */
  available: z.number().int().nullable(),
  /** Why this line cannot be bought now. */
  problem: z.enum(["not_enough_stock", "cooperative_not_open", "not_for_sale"]).nullable(),
})
export type CartLine = z.infer<typeof cartLine>

export const deliveryOption = z.object({
  id: z.string(),
  /** `ambient` 普通快递, `chilled` 冷链. */
  kind: z.enum(["ambient", "chilled"]),
  price_fen: fen,
  /** Days from dispatch, both ends. */
  days_min: z.number().int(),
  days_max: z.number().int(),
})
export type DeliveryOption = z.infer<typeof deliveryOption>

/** The lines of one cooperative, with the delivery chosen for them (cheapest by default). */
export const cartGroup = z.object({
  cooperative: z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    name_en: z.string(),
    town_name: z.string(),
  }),
  lines: z.array(cartLine),
  delivery_options: z.array(deliveryOption),
  delivery_option_id: z.string().nullable(),
  item_total_fen: fen,
  delivery_total_fen: fen,
  total_fen: fen,
})
export type CartGroup = z.infer<typeof cartGroup>

export const cart = z.object({
  id: z.string(),
  completed: z.boolean(),
  groups: z.array(cartGroup),
  quantity: z.number().int(),
  item_total_fen: fen,
  delivery_total_fen: fen,
  discount_total_fen: fen,
  total_fen: fen,
  /** True when every line can be bought and every group has a delivery. */
  buyable: z.boolean(),
})
export type Cart = z.infer<typeof cart>

export const cartResponse = z.object({ cart })
export type CartResponse = z.infer<typeof cartResponse>

export const cartLineRequest = z
  .object({ variant_id: z.string().min(1).max(64), quantity: z.number().int().min(1).max(999) })
  .strict()

/** POST /shop/carts and POST /shop/carts/:id/lines: several lines in one call. */
export const addLinesRequest = z.object({ lines: z.array(cartLineRequest).min(1).max(50) }).strict()
export type AddLinesRequest = z.infer<typeof addLinesRequest>

/** POST /shop/carts/:id/lines/:line_id; quantity 0 takes the line out. */
export const changeLineRequest = z.object({ quantity: z.number().int().min(0).max(999) }).strict()
export type ChangeLineRequest = z.infer<typeof changeLineRequest>

export const deliveryChoice = z
  .object({ cooperative_id: z.string().min(1).max(64), delivery_option_id: z.string().min(1).max(64) })
  .strict()

/** POST /shop/carts/:id/deliveries: the choice for one or more cooperatives. */
export const chooseDeliveriesRequest = z.object({ deliveries: z.array(deliveryChoice).min(1).max(50) }).strict()
export type ChooseDeliveriesRequest = z.infer<typeof chooseDeliveriesRequest>

/**
 * POST /shop/carts/:id/checkout: everything needed to pay, in one call. A cooperative left out of `deliveries` gets its
 * cheapest option. `expected_total_fen` is the total the shopper saw: a differing total answers 409 `cart.changed`.
 */
export const checkoutRequest = z
  .object({
    email: z.email("email").max(120, "too_long"),
    address,
    deliveries: z.array(deliveryChoice).max(50).default([]),
    payment_method: z.string().min(1, "required").max(40),
    note: z.string().trim().max(200, "too_long").optional(),
    expected_total_fen: fen.optional(),
  })
  .strict()
export type CheckoutRequest = z.infer<typeof checkoutRequest>

/** Where to send the shopper to pay: a path of the shop itself, or an address of the provider. */
export const checkoutResponse = z.object({ cart, payment: z.object({ id: z.string(), redirect_url: z.string() }) })
export type CheckoutResponse = z.infer<typeof checkoutResponse>
