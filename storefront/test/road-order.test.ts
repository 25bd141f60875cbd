import { expect, test } from "vitest"
import { alongTheRoad, bandOf } from "../app/features/towns/road-order"
import { villageLabel } from "../app/features/towns/village-label"

test("towns run by another authority are left out, the others follow the road", () => {
  const towns = ["441521109", "441521102", "441521112"].map((code) => ({ code }))
  expect(alongTheRoad(towns)).toEqual([{ code: "441521112" }, { code: "441521109" }])
})

test("the road starts in the hills and ends at the sea", () => {
  expect(["441521112", "441521110", "441521109"].map(bandOf)).toEqual(["hill", "field", "sea"])
})

test("a village is called what people call it", () => {
  expect(villageLabel("岗头村民委员会")).toBe("岗头村")
  expect(villageLabel("西兴社区居民委员会")).toBe("西兴社区")
})
