import { z } from "zod"

/** What every provider puts into `payment_session.data`: its own id of the payment, and where the shopper goes to pay. */
export const paymentSessionData = z.object({ id: z.string(), redirect_url: z.string() })
export type PaymentSessionData = z.infer<typeof paymentSessionData>
