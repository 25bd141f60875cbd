import { checkoutRequest, registerRequest } from "@haifeng/cooperatives/contract"
import { MedusaError } from "@medusajs/framework/utils"
import { expect, test } from "vitest"
import { parse, RejectionError, rejectionOf } from "../src/api/shop/rejection"

function fieldsOf(job: () => unknown) {
  try {
    job()
  } catch (error) {
    if (error instanceof RejectionError) return error.fields
  }
  throw new Error("nothing was refused")
}

test("a body that fits is answered as the contract makes it", () => {
  const body = { email: "Li@Example.CN", password: "12345678", name: " 李梅 " }
  expect(parse(registerRequest, body)).toEqual({ email: "li@example.cn", password: "12345678", name: "李梅" })
})

test("each field at fault has its path and one reason; what is absent is required, what is unknown is said so", () => {
  expect(fieldsOf(() => parse(registerRequest, undefined))).toEqual({
    email: "required",
    password: "required",
    name: "required",
  })
  expect(fieldsOf(() => parse(registerRequest, { email: "x", password: 12345678, name: "李", role: "admin" }))).toEqual(
    {
      email: "email",
      password: "invalid",
      role: "unknown",
    }
  )
  const deep = { email: "a@b.cn", payment_method: "demo", address: { phone: "12", extra: 1 } }
  expect(fieldsOf(() => parse(checkoutRequest, deep))).toMatchObject({
    "address.phone": "phone",
    "address.name": "required",
  })
})

test("an error of a plugin keeps its code and facts; one without a code of ours tells nothing", () => {
  const known = Object.assign(new Error("inside"), { code: "cart.not_enough_stock", details: { available: 3 } })
  expect(rejectionOf(known)).toEqual({ code: "cart.not_enough_stock", details: { available: 3 } })
  for (const broken of [
    new Error("password of the database"),
    Object.assign(new Error("x"), { code: "ECONNREFUSED" }),
    "text",
    null,
  ]) {
    expect(rejectionOf(broken)).toEqual({ code: "server.broken" })
  }
})

test("what core refuses without a code of ours becomes the nearest of ours", () => {
  const { Types, Codes } = MedusaError
  const cases = [
    [
      new MedusaError(Types.NOT_ALLOWED, "Session: payses_1 was not authorized with the provider."),
      "payment.not_authorized",
    ],
    [new MedusaError(Types.INVALID_DATA, "Payment sessions are required to complete cart"), "payment.not_authorized"],
    [
      new MedusaError(Types.PAYMENT_REQUIRES_MORE_ERROR, "More information is required for payment"),
      "payment.not_authorized",
    ],
    [new MedusaError(Types.NOT_ALLOWED, "short", Codes.INSUFFICIENT_INVENTORY), "cart.not_enough_stock"],
    [new MedusaError(Types.INVALID_DATA, "some field"), "request.invalid"],
    [Object.assign(new SyntaxError("Unexpected end of JSON input"), { status: 400 }), "request.invalid"],
  ] as const
  for (const [error, code] of cases) expect(rejectionOf(error)).toEqual({ code })
})
