import { z } from "zod"

/** GET /shop/payment-methods. `id` goes into `payment_method` of the checkout request; names are the shop's words for `id`. */
export const paymentMethodListResponse = z.object({
  payment_methods: z.array(z.object({ id: z.string(), is_demo: z.boolean() })),
})
export type PaymentMethodListResponse = z.infer<typeof paymentMethodListResponse>
