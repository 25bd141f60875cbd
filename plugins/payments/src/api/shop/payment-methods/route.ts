import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PaymentMethodListResponse } from "../../../contract"
import { offeredPaymentMethods } from "../../../workflows"

export async function GET(req: MedusaRequest, res: MedusaResponse<PaymentMethodListResponse>): Promise<void> {
  const methods = await offeredPaymentMethods(req.scope)
  res.json({ payment_methods: methods.map(({ id, is_demo }) => ({ id, is_demo })) })
}
