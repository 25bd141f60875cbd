import { z } from "zod"

/** Every "no" of cart, checkout and account, as the body of a 4xx answer. The shop maps `code` to the user's words. */
export const rejectionCodes = [
  "cart.not_found",
  "cart.already_completed",
  "cart.empty",
  "cart.line_not_found",
  "cart.variant_not_found",
  "cart.variant_without_price",
  "cart.not_enough_stock",
  "cart.cooperative_not_open",
  "cart.delivery_missing",
  "cart.delivery_not_offered",
  "cart.changed",
  "payment.not_found",
  "payment.not_authorized",
  "payment.amount_differs",
  "payment.method_not_offered",
  "order.not_found",
  "account.identity_taken",
  "account.credentials_wrong",
  "account.address_not_found",
  "cooperative.not_found",
  "town.not_found",
  "catalog.product_not_found",
  "request.invalid",
  "request.not_allowed",
  "request.too_many",
  "server.broken",
] as const
export type RejectionCode = (typeof rejectionCodes)[number]

export const rejectionResponse = z.object({
  code: z.enum(rejectionCodes),
  /** Dotted path of the field at fault to the reason, for example `address.phone`: `phone`. */
  fields: z.record(z.string(), z.string()).optional(),
  /** Facts for the sentence, for example `{ title: "桂味荔枝", available: 3 }`. */
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
})
export type RejectionResponse = z.infer<typeof rejectionResponse>
