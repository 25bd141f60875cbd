import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { demoPaymentRequest, type DemoPaymentResponse } from "../../../../contract"
import { chooseDemoOutcomeWorkflow, readDemoPayment } from "../../../../workflows"

type Answer = MedusaResponse<DemoPaymentResponse | { code: string }>

export async function GET(req: MedusaRequest, res: Answer): Promise<void> {
  await show(req, res)
}

export async function POST(req: MedusaRequest, res: Answer): Promise<void> {
  const body = demoPaymentRequest.safeParse(req.body)
  if (!body.success) return refuse(res, 400, "request.invalid")
  const input = { payment_id: idOf(req), outcome: body.data.outcome }
  const { result } = await chooseDemoOutcomeWorkflow(req.scope).run({ input })
  if (result.ok || result.rejection.code === "demo_payment.not_found") return show(req, res)
  refuse(res, 409, "payment.not_authorized")
}

async function show(req: MedusaRequest, res: Answer): Promise<void> {
  const payment = await readDemoPayment(req.scope, idOf(req))
  if (!payment) return refuse(res, 404, "payment.not_found")
  res.json({ payment })
}

function idOf(req: MedusaRequest): string {
  return req.params.id ?? ""
}

function refuse(res: Answer, status: number, code: string): void {
  res.status(status).json({ code })
}
