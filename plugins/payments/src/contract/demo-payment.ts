import { z } from "zod"

/** The demo provider's own books: what its page shows and changes. */
export const demoPayment = z.object({
  id: z.string(),
  cart_id: z.string().nullable(),
  amount_fen: z.number().int(),
  state: z.enum(["open", "paid", "failed", "cancelled", "partially_refunded", "refunded"]),
})
export type DemoPayment = z.infer<typeof demoPayment>

/** GET and POST /shop/demo-payments/:id. */
export const demoPaymentResponse = z.object({ payment: demoPayment })
export type DemoPaymentResponse = z.infer<typeof demoPaymentResponse>

/** POST /shop/demo-payments/:id: what the shopper chose. Leaving is simply not choosing. */
export const demoPaymentRequest = z.object({ outcome: z.enum(["pay", "fail"]) }).strict()
export type DemoPaymentRequest = z.infer<typeof demoPaymentRequest>
