import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, PaymentSessionStatus } from "@medusajs/framework/utils"
import type { DemoPayment } from "../contract"
import { PAYMENTS, type DemoPaymentRow } from "../modules/payments"
import type PaymentsService from "../modules/payments/service"
import { cartOfSession } from "./cart-of-session"

interface Choice {
  payment_id: string
  outcome: "pay" | "fail"
}

/** No undo: what a shopper decided at the provider stays decided, and money goes back only as a refund. */
const chooseDemoOutcomeStep = createStep(
  "choose-demo-outcome",
  async ({ payment_id, outcome }: Choice, { container }) => {
    return new StepResponse(await booksOf(container).change(payment_id, { kind: outcome }))
  }
)

/** Medusa's session learns of a refusal at once, so that the next checkout opens a new payment instead of this one. */
const noteRefusalStep = createStep("note-refusal", async ({ payment_id }: Choice, { container }) => {
  const row = await booksOf(container).find("id", payment_id)
  const payments = container.resolve(Modules.PAYMENT)
  const [session] = row?.state === "failed" ? await payments.listPaymentSessions({ id: row.session_id }) : []
  if (!session) return new StepResponse(null)
  const { id, data, amount, currency_code } = session
  await payments.updatePaymentSession({ id, data, amount, currency_code, status: PaymentSessionStatus.ERROR })
  return new StepResponse(null)
})

/** The shopper's choice on the demo provider's page. A second equal choice changes nothing. */
export const chooseDemoOutcomeWorkflow = createWorkflow("choose-demo-outcome", (input: WorkflowData<Choice>) => {
  const chosen = chooseDemoOutcomeStep(input)
  noteRefusalStep(input)
  return new WorkflowResponse(chosen)
})

export async function readDemoPayment(container: MedusaContainer, id: string): Promise<DemoPayment | null> {
  const row = await booksOf(container).find("id", id)
  return row ? viewOf(row, await cartOfSession(container, row.session_id)) : null
}

function booksOf(container: MedusaContainer) {
  return container.resolve<PaymentsService>(PAYMENTS).demoPayments
}

function viewOf({ id, amount_fen, state }: DemoPaymentRow, cart_id: string | null): DemoPayment {
  return { id, cart_id, amount_fen, state }
}
