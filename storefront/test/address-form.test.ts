import { expect, test } from "vitest"
import { readAddress, typedAddress } from "../app/features/checkout/address-form.server"
import { areaChoices, areasOfProvince } from "../app/features/checkout/areas.server"

const typed = {
  name: " 林小满 ",
  phone: "+86 138-0000-1111",
  province: "440000",
  city: "441500",
  district: "441521",
  detail: "莲花路 12 号",
}

test("a full form becomes an address with names and the district's code", () => {
  const { address } = readAddress(typed)
  expect(address).toMatchObject({
    name: "林小满",
    phone: "13800001111",
    province: "广东省",
    city: "汕尾市",
    district: "海丰县",
    district_code: "441521",
  })
})

test("a saved address fills the form it came from", () => {
  const { address } = readAddress(typed)
  expect(address && readAddress(typedAddress(address)).address).toEqual(address)
})

test("the picker blames the first level that is not chosen", () => {
  const open = { ...typed, district: "" }
  expect(readAddress({ ...open, province: "", city: "" }).problems).toEqual({ province: "required" })
  expect(readAddress({ ...open, city: "" }).problems).toEqual({ city: "required" })
  expect(readAddress(open).problems).toEqual({ district: "required" })
})

test("an empty field is missing, a filled one is wrong", () => {
  const { problems } = readAddress({ ...typed, name: "", phone: "12345", detail: "短" })
  expect(problems).toEqual({ name: "required", phone: "phone", detail: "too_short" })
})

test("the only city of a municipality needs no choice", () => {
  expect(areaChoices("110000", "").districts.length).toBeGreaterThan(10)
})

test("every province served has cities, and every city districts", () => {
  const { provinces } = areaChoices("", "")
  expect(provinces).toHaveLength(31)
  for (const { code } of provinces) {
    const cities = areasOfProvince(code)
    expect(cities?.length).toBeGreaterThan(0)
    for (const city of cities ?? []) expect(city.districts.length, city.name).toBeGreaterThan(0)
  }
})

test("places without our delivery are not offered", () => {
  expect(areasOfProvince("710000")).toBeNull()
  expect(areasOfProvince("xx")).toBeNull()
})
