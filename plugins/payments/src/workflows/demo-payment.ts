import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
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

/** The shopper's choice on the demo provider's page. A second equal choice changes nothing. */
export const chooseDemoOutcomeWorkflow = createWorkflow("choose-demo-outcome", (input: WorkflowData<Choice>) => {
  return new WorkflowResponse(chooseDemoOutcomeStep(input))
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
