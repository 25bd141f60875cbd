import {
  accountResponse,
  cartResponse,
  checkoutResponse,
  orderResponse,
  tokenResponse,
  type Cart,
} from "@haifeng/cooperatives/contract"
import { randomUUID } from "node:crypto"
import { setTimeout } from "node:timers/promises"
import { readSecrets } from "../../backend/launcher/secrets.mjs"
import { testSettings } from "../support/test-database.mjs"

interface Call {
  method?: string
  token?: string
  headers?: Record<string, string>
}

/** What stories prepare without a browser, by the requests the storefront itself makes. A body that is a string goes out as it is. */
export async function call(path: string, body?: unknown, { method, token, headers }: Call = {}) {
  const answer = await fetch(`${process.env.API_URL}${path}`, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    headers: {
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    body: body === undefined || typeof body === "string" ? body : JSON.stringify(body),
  })
  return { status: answer.status, body: (await answer.json()) as unknown }
}

export const password = "litchi-2026"
export const newEmail = () => `browser-${randomUUID()}@example.com`

export const address = {
  name: "李梅",
  phone: "13800138000",
  province: "广东省",
  city: "深圳市",
  district: "南山区",
  district_code: "440305",
  detail: "科技园一路 1 号",
}

export async function register(email: string): Promise<string> {
  const { body } = await call("/shop/account/register", { email, password, name: address.name })
  return tokenResponse.parse(body).token
}

/** Keeps `address` for this shopper; answers its id. */
export async function saveAddress(token: string): Promise<string> {
  const { body } = await call("/shop/account/addresses", { ...address, is_default: true }, { token })
  const [saved] = accountResponse.parse(body).account.addresses
  if (!saved) throw new Error("the address was not kept")
  return saved.id
}

export async function openCart(variantIds: string[]): Promise<Cart> {
  const lines = variantIds.map((variant_id) => ({ variant_id, quantity: 1 }))
  return cartResponse.parse((await call("/shop/carts", { lines })).body).cart
}

/** A cart at the payment page; with a token it is that shopper's. */
export async function checkOut(variantIds: string[], token?: string) {
  const { id } = await openCart(variantIds)
  const request = { email: newEmail(), address, payment_method: "demo" }
  const { cart, payment } = checkoutResponse.parse((await call(`/shop/carts/${id}/checkout`, request, { token })).body)
  return { cart, paymentId: payment.id }
}

export async function paidCart(variantIds: string[], token?: string): Promise<Cart> {
  const { cart, paymentId } = await checkOut(variantIds, token)
  await call(`/shop/demo-payments/${paymentId}`, { outcome: "pay" })
  return cart
}

export async function complete(cartId: string) {
  return orderResponse.parse((await call(`/shop/carts/${cartId}/complete`, {})).body).order
}

/** What the provider says of a payment on its own, after the browser. */
export async function callBack(paymentId: string): Promise<number> {
  // Brings half of Medusa with it, so it is loaded only here; the pause lets fetch notice connections that ran out meanwhile.
  const { callbackSecretFrom, signCallback } = await import("@haifeng/payments/providers/demo")
  await setTimeout(100)
  const secret = callbackSecretFrom(readSecrets(testSettings().dataDir).JWT_SECRET ?? "")
  const body = JSON.stringify({ payment_id: paymentId })
  const headers = { "x-demo-signature": signCallback(body, secret, Date.now()) }
  return (await call("/shop/payment-callbacks/demo", body, { headers })).status
}
