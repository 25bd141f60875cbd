import { err, fen, ok, type Fen, type Result } from "@haifeng/kernel"

export const demoPaymentStates = ["open", "paid", "failed", "cancelled", "partially_refunded", "refunded"] as const
export type DemoPaymentState = (typeof demoPaymentStates)[number]

export interface DemoMoney {
  readonly state: DemoPaymentState
  readonly amount_fen: Fen
  readonly refunded_fen: Fen
}

export type DemoCommand =
  { readonly kind: "pay" | "fail" | "cancel" } | { readonly kind: "reprice" | "refund"; readonly amount_fen: Fen }

export type DemoRejection =
  | "demo_payment.not_open"
  | "demo_payment.amount_invalid"
  | "demo_payment.money_taken"
  | "demo_payment.nothing_to_refund"
  | "demo_payment.refund_too_large"

type Choice = "pay" | "fail" | "cancel"

/** Where each choice leads; a state that is missing refuses the choice. A state that leads to itself was there already. */
export const choices = {
  pay: { open: "paid", paid: "paid" },
  fail: { open: "failed", failed: "failed" },
  cancel: { open: "cancelled", failed: "failed", cancelled: "cancelled" },
} as const satisfies Record<Choice, Partial<Record<DemoPaymentState, DemoPaymentState>>>

/** The payment after a command, or why not. A command that changes nothing answers the payment it was given. */
export function decide(payment: DemoMoney, command: DemoCommand): Result<DemoMoney, DemoRejection> {
  switch (command.kind) {
    case "reprice":
      return reprice(payment, command.amount_fen)
    case "refund":
      return refund(payment, command.amount_fen)
    default:
      return choose(payment, command.kind)
  }
}

/** What the buyer has paid and not got back. */
export function held({ state, amount_fen, refunded_fen }: DemoMoney): Fen {
  return state === "paid" || state === "partially_refunded" ? fen(amount_fen - refunded_fen) : fen(0)
}

function choose(payment: DemoMoney, choice: Choice): Result<DemoMoney, DemoRejection> {
  const moves: Partial<Record<DemoPaymentState, DemoPaymentState>> = choices[choice]
  const state = moves[payment.state]
  if (!state) return err(held(payment) > 0 ? "demo_payment.money_taken" : "demo_payment.not_open")
  return ok(state === payment.state ? payment : { ...payment, state })
}

function reprice(payment: DemoMoney, amount_fen: Fen): Result<DemoMoney, DemoRejection> {
  if (amount_fen === payment.amount_fen) return ok(payment)
  if (amount_fen <= 0) return err("demo_payment.amount_invalid")
  return payment.state === "open" ? ok({ ...payment, amount_fen }) : err("demo_payment.not_open")
}

function refund(payment: DemoMoney, amount_fen: Fen): Result<DemoMoney, DemoRejection> {
  if (held(payment) === 0 || amount_fen <= 0) return err("demo_payment.nothing_to_refund")
  if (amount_fen > held(payment)) return err("demo_payment.refund_too_large", { refundable_fen: held(payment) })
  const refunded_fen = fen(payment.refunded_fen + amount_fen)
  return ok({
    ...payment,
    refunded_fen,
    state: refunded_fen === payment.amount_fen ? "refunded" : "partially_refunded",
  })
}
