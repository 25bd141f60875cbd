import fc from "fast-check"
import { expect, test } from "vitest"
import { allocate, fen, formatYuan, fromDecimalYuan, parseYuanInput, sumFen, toDecimalYuan } from "../src"

const amount = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map(fen)
const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 20 })

test("fen survive the trip through Medusa's decimals", () => {
  fc.assert(fc.property(amount, (value) => fromDecimalYuan(toDecimalYuan(value)) === value))
})

test("a finer amount than one fen is refused, not rounded", () => {
  expect(() => fromDecimalYuan("1.005")).toThrow(RangeError)
  expect(fromDecimalYuan("1.0500")).toBe(105)
  expect(fromDecimalYuan("0.1")).toBe(10)
  expect(() => fromDecimalYuan("abc")).toThrow(RangeError)
})

test("allocated parts sum to the whole", () => {
  fc.assert(fc.property(amount, weights, (total, list) => sumFen(allocate(total, list)) === total))
})

test("no part is off its exact share by a fen or more", () => {
  fc.assert(
    fc.property(amount, weights, (total, list) => {
      const whole = list.reduce((sum, weight) => sum + weight, 0)
      fc.pre(whole > 0)
      return allocate(total, list).every(
        (part, index) => Math.abs(part - (total * (list[index] ?? 0)) / whole) < 1.000001
      )
    })
  )
})

test("a weight of zero gets nothing while another weight is above zero", () => {
  expect(allocate(fen(100), [0, 1, 0])).toEqual([0, 100, 0])
  expect(allocate(fen(100), [1, 1, 1])).toEqual([34, 33, 33])
  expect(() => allocate(fen(1), [])).toThrow(RangeError)
  expect(() => allocate(fen(1), [-1, 2])).toThrow(RangeError)
})

test("prices are typed and shown in yuan", () => {
  expect(parseYuanInput(" 12.5 ")).toBe(1250)
  expect(parseYuanInput("12.555")).toBeNull()
  expect(parseYuanInput("-1")).toBeNull()
  expect(formatYuan(fen(1205))).toBe("12.05")
  expect(formatYuan(fen(-5))).toBe("-0.05")
})
