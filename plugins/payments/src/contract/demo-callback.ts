import { z } from "zod"

/** Body of POST /shop/payment-callbacks/demo. It only says which payment to look at; the books say what became of it. */
export const demoCallbackRequest = z.object({ payment_id: z.string().min(1).max(64) }).strict()
export type DemoCallbackRequest = z.infer<typeof demoCallbackRequest>
