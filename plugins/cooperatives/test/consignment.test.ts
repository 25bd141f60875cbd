import { fen, sumFen } from "@haifeng/kernel"
import fc from "fast-check"
import { expect, test } from "vitest"
import { changeConsignmentState, commissionOn, consignmentTransitions, splitOrder } from "../src/domain/consignment"

const shop = fc.constantFrom("coop_a", "coop_b", "coop_c")
const line = fc
  .record({
    id: fc.uuid(),
    shop,
    quantity: fc.integer({ min: 1, max: 99 }),
    gross: fc.integer({ min: 1, max: 500_000 }),
    off: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ id, shop, quantity, gross, off }) => ({
    order_line_id: id,
    cooperative_id: shop,
    quantity,
    gross_fen: fen(gross),
    discount_fen: fen(Math.floor(gross * off)),
  }))
const order = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 12 }),
  drift: fc.integer({ min: -3, max: 3 }),
})

function split({ lines, drift }: typeof order extends fc.Arbitrary<infer T> ? T : never) {
  const shops = [...new Set(lines.map((item) => item.cooperative_id))]
  const deliveries = shops.map((id, index) => ({
    cooperative_id: id,
    shipping_method_id: `sm_${id}`,
    amount_fen: fen(800 + index),
    discount_fen: fen(0),
  }))
  const exact =
    lines.reduce((sum, item) => sum + item.gross_fen - item.discount_fen, 0) +
    sumFen(deliveries.map((d) => d.amount_fen))
  const total = fen(exact + drift)
  const rules = shops.map((id) => ({ cooperative_id: id, rate_bp: 500 }))
  return { total, shops, parts: splitOrder(total, lines, deliveries, rules) }
}

test("the shares of an order sum to what the shopper paid, to the fen", () => {
  fc.assert(
    fc.property(order, (input) => {
      const { total, parts } = split(input)
      return sumFen(parts.map((part) => part.total_fen)) === total
    })
  )
})

test("each shop gets one consignment with exactly its own lines", () => {
  fc.assert(
    fc.property(order, (input) => {
      const { shops, parts } = split(input)
      expect(parts.map((part) => part.cooperative_id)).toEqual([...shops].sort())
      for (const part of parts) {
        expect(part.lines.map((item) => item.order_line_id)).toEqual(
          input.lines.filter((item) => item.cooperative_id === part.cooperative_id).map((item) => item.order_line_id)
        )
      }
    })
  )
})

test("commission is on goods after discount, never on delivery, and half a fen rounds up", () => {
  expect(commissionOn(fen(9900), 500)).toBe(495)
  expect(commissionOn(fen(10), 500)).toBe(1)
  expect(commissionOn(fen(9), 500)).toBe(0)
  const [part] = splitOrder(
    fen(10_800),
    [{ order_line_id: "l", cooperative_id: "a", quantity: 1, gross_fen: fen(12_000), discount_fen: fen(2_000) }],
    [{ cooperative_id: "a", shipping_method_id: "s", amount_fen: fen(800), discount_fen: fen(0) }],
    [{ cooperative_id: "a", rate_bp: 1_000 }]
  )
  expect(part?.commission_fen).toBe(1_000)
})

test("final states of a consignment have no way out, and nothing ships before it is packed", () => {
  expect(consignmentTransitions.delivered).toEqual([])
  expect(consignmentTransitions.cancelled).toEqual([])
  expect(changeConsignmentState("placed", "shipped")).toEqual({
    ok: false,
    rejection: { code: "consignment.transition_not_allowed", details: { from: "placed", to: "shipped" } },
  })
  expect(changeConsignmentState("packed", "shipped").ok).toBe(true)
})
