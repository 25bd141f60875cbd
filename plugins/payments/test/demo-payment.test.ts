import { fen } from "@haifeng/kernel"
import fc from "fast-check"
import { expect, test } from "vitest"
import {
  decide,
  demoPaymentStates,
  held,
  type DemoCommand,
  type DemoMoney,
  type DemoPaymentState,
} from "../src/domain/demo-payment"

const open: DemoMoney = { state: "open", amount_fen: fen(8800), refunded_fen: fen(0) }
const inState = (state: DemoPaymentState): DemoMoney => ({
  ...open,
  state,
  refunded_fen: fen(state === "refunded" ? 8800 : state === "partially_refunded" ? 3000 : 0),
})

const table: Record<"pay" | "fail" | "cancel", Record<DemoPaymentState, string>> = {
  pay: {
    open: "paid",
    paid: "paid",
    failed: "demo_payment.not_open",
    cancelled: "demo_payment.not_open",
    partially_refunded: "demo_payment.money_taken",
    refunded: "demo_payment.not_open",
  },
  fail: {
    open: "failed",
    paid: "demo_payment.money_taken",
    failed: "failed",
    cancelled: "demo_payment.not_open",
    partially_refunded: "demo_payment.money_taken",
    refunded: "demo_payment.not_open",
  },
  cancel: {
    open: "cancelled",
    paid: "demo_payment.money_taken",
    failed: "failed",
    cancelled: "cancelled",
    partially_refunded: "demo_payment.money_taken",
    refunded: "demo_payment.not_open",
  },
}

for (const kind of ["pay", "fail", "cancel"] as const) {
  for (const state of demoPaymentStates) {
    test(`${kind} on a payment that is ${state}: ${table[kind][state]}`, () => {
      const decision = decide(inState(state), { kind })
      expect(decision.ok ? decision.value.state : decision.rejection.code).toBe(table[kind][state])
    })
  }
}

test("the price changes only while the payment is open", () => {
  const reprice: DemoCommand = { kind: "reprice", amount_fen: fen(9900) }
  expect(decide(open, reprice)).toEqual({ ok: true, value: { ...open, amount_fen: 9900 } })
  expect(decide(inState("paid"), reprice)).toMatchObject({ ok: false })
  expect(decide(inState("paid"), { kind: "reprice", amount_fen: fen(8800) })).toMatchObject({ ok: true })
})

test("a refund of more than is held is refused and says how much could go back", () => {
  expect(decide(inState("partially_refunded"), { kind: "refund", amount_fen: fen(5801) })).toEqual({
    ok: false,
    rejection: { code: "demo_payment.refund_too_large", details: { refundable_fen: 5800 } },
  })
  expect(decide(inState("partially_refunded"), { kind: "refund", amount_fen: fen(5800) })).toMatchObject({
    value: { state: "refunded", refunded_fen: 8800 },
  })
})

const command: fc.Arbitrary<DemoCommand> = fc.oneof(
  fc.record({ kind: fc.constantFrom("pay" as const, "fail" as const, "cancel" as const) }),
  fc.record({
    kind: fc.constantFrom("reprice" as const, "refund" as const),
    amount_fen: fc.integer({ min: -50, max: 20_000 }).map(fen),
  })
)

test("whatever happens in whatever order, money back never exceeds money paid, and what is settled stays settled", () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
      let payment = open
      for (const next of commands) {
        const before = payment
        const decision = decide(before, next)
        if (decision.ok) payment = decision.value
        expect(payment.refunded_fen).toBeGreaterThanOrEqual(before.refunded_fen)
        expect(payment.refunded_fen + held(payment)).toBeLessThanOrEqual(payment.amount_fen)
        if (["failed", "cancelled", "refunded"].includes(before.state)) expect(payment).toBe(before)
        if (before.state !== "open") expect(payment.amount_fen).toBe(before.amount_fen)
      }
    })
  )
})

test("a command that comes again changes nothing", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("pay" as const, "fail" as const, "cancel" as const),
      fc.constantFrom(...demoPaymentStates),
      (kind, state) => {
        const once = decide(inState(state), { kind })
        if (once.ok) expect(decide(once.value, { kind })).toEqual(once)
      }
    )
  )
})
