import fc from "fast-check"
import { expect, test } from "vitest"
import { address, checkoutRequest, phone } from "../src/contract"
import { changeCooperativeState, cooperativeTransitions, sells, type CooperativeState } from "../src/domain/cooperative"
import { linesOverStock } from "../src/domain/stock"

const states = Object.keys(cooperativeTransitions) as CooperativeState[]

test("only an open shop sells", () => {
  expect(states.filter(sells)).toEqual(["open"])
})

test("a closed shop stays closed, and a suspended one cannot slip back to approval", () => {
  for (const to of states) expect(changeCooperativeState("closed", to).ok).toBe(false)
  expect(changeCooperativeState("suspended", "approved").ok).toBe(false)
  expect(changeCooperativeState("suspended", "open").ok).toBe(true)
})

const needs = fc.array(
  fc.record({
    inventory_item_id: fc.constantFrom("lot_a", "lot_b"),
    line_id: fc.uuid(),
    units: fc.integer({ min: 1, max: 50 }),
  }),
  { maxLength: 20 }
)

test("lines that pass together never take more than a harvest has", () => {
  fc.assert(
    fc.property(needs, fc.integer({ min: 0, max: 120 }), (list, left) => {
      const stock = new Map([
        ["lot_a", left],
        ["lot_b", 10],
      ])
      const over = new Set(linesOverStock(list, stock))
      for (const [lot, has] of stock) {
        const taken = list
          .filter((need) => need.inventory_item_id === lot && !over.has(need.line_id))
          .reduce((sum, need) => sum + need.units, 0)
        expect(taken).toBeLessThanOrEqual(has)
      }
    })
  )
})

test("two sizes of one lot are summed: each fits alone, both do not", () => {
  const both = [
    { inventory_item_id: "lot", line_id: "5 jin", units: 60 },
    { inventory_item_id: "lot", line_id: "10 jin", units: 60 },
  ]
  expect(linesOverStock(both, new Map([["lot", 100]]))).toEqual(["10 jin"])
})

test("Chinese mobile numbers are read as people write them", () => {
  expect(phone.parse("+86 138-0000-0000")).toBe("13800000000")
  expect(phone.parse("8613800000000")).toBe("13800000000")
  expect(phone.safeParse("12800000000").success).toBe(false)
  expect(phone.safeParse("1380000000").success).toBe(false)
})

test("a bad address names each field and its reason", () => {
  const result = address.safeParse({
    name: " ",
    phone: "1",
    province: "广东省",
    city: "汕尾市",
    district: "海丰县",
    district_code: "",
    detail: "a",
  })
  const reasons = Object.fromEntries(result.error?.issues.map((issue) => [issue.path.join("."), issue.message]) ?? [])
  expect(reasons).toEqual({ name: "required", phone: "phone", district_code: "required", detail: "too_short" })
})

test("a checkout with unknown fields is refused", () => {
  expect(checkoutRequest.safeParse({ metadata: {} }).success).toBe(false)
})
