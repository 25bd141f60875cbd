import { expect, test } from "vitest"
import { callbackSecretFrom, isSignedCallback, signCallback } from "../src/providers/demo/callback-signature"

const secret = callbackSecretFrom("a jwt secret of this installation")
const body = JSON.stringify({ payment_id: "demopay_1" })
const now = Date.UTC(2026, 10, 23, 8)
const header = signCallback(body, secret, now)

test("a callback signed with the secret is genuine, as text and as bytes", () => {
  expect(isSignedCallback(header, body, secret, now + 299_000)).toBe(true)
  expect(isSignedCallback(header, Buffer.from(body), secret, now)).toBe(true)
})

test("a callback is refused when one byte of its body, its time or its signature differs", () => {
  expect(isSignedCallback(header, `${body} `, secret, now)).toBe(false)
  expect(isSignedCallback(header.replace(/t=\d+/, `t=${now / 1000 + 1}`), body, secret, now)).toBe(false)
  expect(
    isSignedCallback(
      header.replace(/.$/, (last) => (last === "0" ? "1" : "0")),
      body,
      secret,
      now
    )
  ).toBe(false)
})

test("a callback is refused when another secret signed it", () => {
  expect(isSignedCallback(signCallback(body, callbackSecretFrom("another"), now), body, secret, now)).toBe(false)
})

test("a callback older or newer than five minutes is refused", () => {
  expect(isSignedCallback(header, body, secret, now + 301_000)).toBe(false)
  expect(isSignedCallback(header, body, secret, now - 301_000)).toBe(false)
})

test("a callback without a readable signature is refused", () => {
  for (const value of [undefined, "", "t=1", ["t=1"], `v1=${"0".repeat(64)}`]) {
    expect(isSignedCallback(value, body, secret, now)).toBe(false)
  }
})
