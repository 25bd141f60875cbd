import {
  cartResponse,
  checkoutResponse,
  orderResponse,
  type Cart,
  type CheckoutRequest,
  type Order,
} from "@haifeng/cooperatives/contract"
import { demoPaymentResponse, type DemoPayment } from "@haifeng/payments/contract"
import type { z } from "zod"
import { call, type Answer } from "./shop-client"

type Lines = { variant_id: string; quantity: number }[]
type Options = Parameters<typeof call>[3]

/** An answer that must be a yes, held against the contract to the last field. */
export function read<Schema extends z.ZodType>(schema: Schema, answer: Answer): z.output<Schema> {
  expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
  const value = schema.parse(answer.body)
  expect(answer.body, "an answer with fields that its contract does not name").toEqual(value)
  return value
}

export async function openCart(lines: Lines, options?: Options): Promise<Cart> {
  return read(cartResponse, await call("POST", "/shop/carts", { lines }, options)).cart
}

export const checkoutBody = {
  email: "li.yi@example.com",
  address: {
    name: "李一",
    phone: "13800001111",
    province: "广东省",
    city: "深圳市",
    district: "南山区",
    district_code: "440305",
    detail: "科技园一路1号",
  },
  payment_method: "demo",
} satisfies Partial<CheckoutRequest>

export function tryCheckout(cartId: string, more: object = {}, options?: Options): Promise<Answer> {
  return call("POST", `/shop/carts/${cartId}/checkout`, { ...checkoutBody, ...more }, options)
}

export async function checkOut(cartId: string, more: object = {}, options?: Options) {
  return read(checkoutResponse, await tryCheckout(cartId, more, options))
}

export async function choose(paymentId: string, outcome: "pay" | "fail"): Promise<DemoPayment> {
  return read(demoPaymentResponse, await call("POST", `/shop/demo-payments/${paymentId}`, { outcome })).payment
}

export async function paymentOf(paymentId: string): Promise<DemoPayment> {
  return read(demoPaymentResponse, await call("GET", `/shop/demo-payments/${paymentId}`)).payment
}

export function tryComplete(cartId: string, options?: Options): Promise<Answer> {
  return call("POST", `/shop/carts/${cartId}/complete`, undefined, options)
}

export async function complete(cartId: string): Promise<Order> {
  return read(orderResponse, await tryComplete(cartId)).order
}

/** A cart that is paid and waits for completion: what can go wrong with it still can. */
export async function paidCart(lines: Lines): Promise<{ cart: Cart; payment_id: string }> {
  const { id } = await openCart(lines)
  const { cart, payment } = await checkOut(id)
  await choose(payment.id, "pay")
  return { cart, payment_id: payment.id }
}
