import {
  cartResponse,
  checkoutResponse,
  orderResponse,
  rejectionResponse,
  tokenResponse,
  type Cart,
  type Order,
} from "@haifeng/cooperatives/contract"
import { randomUUID } from "node:crypto"
import { expect, inject } from "vitest"
import type { z } from "zod"
import { takeLots } from "./goods"

interface Request {
  method?: string
  token?: string
  body?: unknown
}

export const password = "litchi-2026"

export const address = {
  name: "李梅",
  phone: "13800138000",
  province: "广东省",
  city: "深圳市",
  district: "南山区",
  district_code: "440305",
  detail: "科技园一路 1 号",
}

/** One request to the shared shop; with a body it is a POST unless `method` says otherwise. */
export async function call(path: string, { method, token, body }: Request = {}) {
  const response = await fetch(`${inject("shop").apiUrl}${path}`, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: {
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: jsonOf(text) }
}

/** The answer as its contract says; anything but a yes fails the test. */
export async function ask<Schema extends z.ZodType>(schema: Schema, path: string, request: Request = {}) {
  const { status, body } = await call(path, request)
  expect(status, JSON.stringify(body)).toBeLessThan(300)
  return schema.parse(body)
}

/** Status and rejection of a request that must be refused. */
export async function refusal(path: string, request: Request = {}) {
  const { status, body } = await call(path, request)
  expect(status, JSON.stringify(body)).toBeGreaterThanOrEqual(400)
  return { status, ...rejectionResponse.parse(body) }
}

export const newEmail = () => `shopper-${randomUUID()}@example.com`

export async function newShopper(): Promise<{ email: string; token: string }> {
  const email = newEmail()
  const { token } = await ask(tokenResponse, "/shop/account/register", { body: { email, password, name: "李梅" } })
  return { email, token }
}

/** A cart with one box of each of `shops` cooperatives. */
export async function newCart(shops = 1): Promise<Cart> {
  const lines = (await takeLots(shops)).map(({ sizes: [size] }) => ({ variant_id: size.variant_id, quantity: 1 }))
  return (await ask(cartResponse, "/shop/carts", { body: { lines } })).cart
}

export async function checkOut(cartId: string, token?: string) {
  const body = { email: "shopper@example.com", address, payment_method: "demo" }
  return ask(checkoutResponse, `/shop/carts/${cartId}/checkout`, { token, body })
}

export const pay = (paymentId: string) => call(`/shop/demo-payments/${paymentId}`, { body: { outcome: "pay" } })

export async function complete(cartId: string): Promise<Order> {
  return (await ask(orderResponse, `/shop/carts/${cartId}/complete`, { body: {} })).order
}

/** The whole way to a paid order of this shopper. */
export async function buy(token: string, shops = 1): Promise<Order> {
  const { cart, payment } = await checkOut((await newCart(shops)).id, token)
  await pay(payment.id)
  return complete(cart.id)
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
