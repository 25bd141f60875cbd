import type { MedusaContainer } from "@medusajs/framework/types"
import { PAYMENTS } from "../modules/payments"
import type PaymentsService from "../modules/payments/service"

/**
 * What the provider's books say of a session before an order is tried: `open` (not decided), `refused` (or paid back), or `taken`. Null when
 * the provider keeps its books elsewhere; then completion asks it.
 */
export async function paymentDecision(
  container: MedusaContainer,
  sessionId: string
): Promise<"open" | "refused" | "taken" | null> {
  const row = await container.resolve<PaymentsService>(PAYMENTS).demoPayments.find("session_id", sessionId)
  if (!row) return null
  if (row.state === "open") return "open"
  return row.state === "paid" || row.state === "partially_refunded" ? "taken" : "refused"
}
