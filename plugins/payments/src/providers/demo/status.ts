import { PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils"
import type { DemoPaymentState } from "../../domain/demo-payment"

/** Money is taken when the shopper pays, as wallets do: a paid payment is captured, never only authorized. */
export const sessionStatusOf = {
  open: PaymentSessionStatus.REQUIRES_MORE,
  paid: PaymentSessionStatus.CAPTURED,
  failed: PaymentSessionStatus.ERROR,
  cancelled: PaymentSessionStatus.CANCELED,
  partially_refunded: PaymentSessionStatus.CAPTURED,
  refunded: PaymentSessionStatus.CANCELED,
} as const satisfies Record<DemoPaymentState, PaymentSessionStatus>

export const webhookActionOf = {
  open: PaymentActions.PENDING,
  paid: PaymentActions.SUCCESSFUL,
  failed: PaymentActions.FAILED,
  cancelled: PaymentActions.CANCELED,
  partially_refunded: PaymentActions.NOT_SUPPORTED,
  refunded: PaymentActions.NOT_SUPPORTED,
} as const satisfies Record<DemoPaymentState, PaymentActions>
