import { expect, test } from "vitest"
import { Attempts } from "../src/api/shop/account/attempts"

test("the try after the last allowed one is told how long to wait", () => {
  const attempts = new Attempts(3, 60_000)
  expect([0, 10_000, 20_000].map((now) => attempts.hit("a", now))).toEqual([null, null, null])
  expect(attempts.hit("a", 25_000)).toBe(35_000)
  expect(attempts.hit("b", 25_000)).toBeNull()
})

test("a new window begins a whole window after its first try, however many were refused meanwhile", () => {
  const attempts = new Attempts(1, 60_000)
  attempts.hit("a", 0)
  for (let now = 1_000; now < 60_000; now += 1_000) expect(attempts.hit("a", now)).toBe(60_000 - now)
  expect(attempts.hit("a", 60_000)).toBeNull()
  expect(attempts.hit("a", 60_001)).toBe(59_999)
})
