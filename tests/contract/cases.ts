import { detailResponse, facetsResponse, listResponse, suggestionResponse } from "@haifeng/catalog/contract"
import {
  accountResponse,
  cartResponse,
  checkoutResponse,
  cooperativeListResponse,
  cooperativeResponse,
  orderListResponse,
  orderResponse,
  tokenResponse,
  townListResponse,
  townResponse,
} from "@haifeng/cooperatives/contract"
import { demoPaymentResponse, paymentMethodListResponse } from "@haifeng/payments/contract"
import { z } from "zod"
import { checkoutBody } from "../http/buyer"
import { callbackOf } from "../http/provider-callback"
import { address, newEmail, password } from "../http/shopper"
import type { World } from "./world"

export interface Request {
  path: string
  body?: unknown
  token?: string
  headers?: Record<string, string>
}

interface Case {
  answer: z.ZodType
  /** A request that is answered with a yes. */
  ask: (world: World) => Request
  /** Requests that are answered with a no. */
  refused: (world: World) => Request[]
}

const nothing = z.literal("")
const none = { path: "/shop/carts/cart_none" }
const asShopper = (path: string, more: Partial<Request> = {}) => ({
  answer: path.includes("orders") ? orderListResponse : accountResponse,
  ask: ({ shopper }: World) => ({ path, token: shopper.token, ...more }),
  refused: () => [
    { path, ...more },
    { path, token: "no-token", ...more },
  ],
})

/** One case for each route; `shop-routes.test.ts` fails for a route without one. */
export const cases: Record<string, Case> = {
  "GET /shop/products": {
    answer: listResponse,
    ask: () => ({ path: "/shop/products?limit=48" }),
    refused: () => [{ path: "/shop/products?category=gold" }, { path: "/shop/products?limit=1000" }],
  },
  "GET /shop/products/:handle": {
    answer: detailResponse,
    ask: ({ product }) => ({ path: `/shop/products/${product.handle}` }),
    refused: () => [{ path: "/shop/products/none" }],
  },
  "GET /shop/facets": {
    answer: facetsResponse,
    ask: () => ({ path: "/shop/facets" }),
    refused: () => [{ path: "/shop/facets?season=99" }],
  },
  "GET /shop/suggestions": {
    answer: suggestionResponse,
    ask: () => ({ path: `/shop/suggestions?q=${encodeURIComponent("荔枝")}` }),
    refused: () => [{ path: `/shop/suggestions?q=${"x".repeat(61)}` }],
  },
  "GET /shop/towns": { answer: townListResponse, ask: () => ({ path: "/shop/towns" }), refused: () => [] },
  "GET /shop/towns/:code": {
    answer: townResponse,
    ask: ({ product }) => ({ path: `/shop/towns/${product.town_code}` }),
    refused: () => [{ path: "/shop/towns/000000000" }],
  },
  "GET /shop/cooperatives": {
    answer: cooperativeListResponse,
    ask: () => ({ path: "/shop/cooperatives" }),
    refused: () => [],
  },
  "GET /shop/cooperatives/:handle": {
    answer: cooperativeResponse,
    ask: ({ product }) => ({ path: `/shop/cooperatives/${product.cooperative_handle}` }),
    refused: () => [{ path: "/shop/cooperatives/none" }],
  },
  "GET /shop/payment-methods": {
    answer: paymentMethodListResponse,
    ask: () => ({ path: "/shop/payment-methods" }),
    refused: () => [],
  },
  "GET /shop/demo-payments/:id": {
    answer: demoPaymentResponse,
    ask: ({ payment_id }) => ({ path: `/shop/demo-payments/${payment_id}` }),
    refused: () => [{ path: "/shop/demo-payments/none" }],
  },
  "POST /shop/demo-payments/:id": {
    answer: demoPaymentResponse,
    ask: ({ paid }) => ({ path: `/shop/demo-payments/${paid.payment_id}`, body: { outcome: "pay" } }),
    refused: ({ paid }) => [
      { path: "/shop/demo-payments/none", body: { outcome: "pay" } },
      { path: `/shop/demo-payments/${paid.payment_id}`, body: { outcome: "refund" } },
      { path: `/shop/demo-payments/${paid.payment_id}`, body: { outcome: "fail" } },
    ],
  },
  "POST /shop/payment-callbacks/demo": {
    answer: z.object({ received: z.literal(true) }),
    ask: ({ payment_id }) => callbackOf(payment_id),
    refused: ({ payment_id }) => [{ path: "/shop/payment-callbacks/demo", body: { payment_id } }],
  },
  "POST /shop/carts": {
    answer: cartResponse,
    ask: ({ lines }) => ({ path: "/shop/carts", body: { lines } }),
    refused: () => [{ path: "/shop/carts", body: { lines: [{ variant_id: "none", quantity: 1 }] } }],
  },
  "GET /shop/carts/:id": {
    answer: cartResponse,
    ask: ({ cart }) => ({ path: `/shop/carts/${cart.id}` }),
    refused: () => [none],
  },
  "POST /shop/carts/:id/lines": {
    answer: cartResponse,
    ask: ({ cart, lines }) => ({ path: `/shop/carts/${cart.id}/lines`, body: { lines } }),
    refused: ({ lines }) => [{ path: `${none.path}/lines`, body: { lines } }],
  },
  "POST /shop/carts/:id/lines/:line_id": {
    answer: cartResponse,
    ask: ({ cart }) => ({
      path: `/shop/carts/${cart.id}/lines/${cart.groups[0]?.lines[0]?.id}`,
      body: { quantity: 2 },
    }),
    refused: ({ cart }) => [{ path: `/shop/carts/${cart.id}/lines/none`, body: { quantity: 2 } }],
  },
  "POST /shop/carts/:id/deliveries": {
    answer: cartResponse,
    ask: ({ cart }) => ({
      path: `/shop/carts/${cart.id}/deliveries`,
      body: {
        deliveries: cart.groups.map(({ cooperative, delivery_options }) => ({
          cooperative_id: cooperative.id,
          delivery_option_id: delivery_options[0]?.id,
        })),
      },
    }),
    refused: ({ cart }) => [{ path: `/shop/carts/${cart.id}/deliveries`, body: { deliveries: [] } }],
  },
  "POST /shop/carts/:id/checkout": {
    answer: checkoutResponse,
    ask: ({ cart }) => ({ path: `/shop/carts/${cart.id}/checkout`, body: checkoutBody }),
    refused: ({ cart }) => [
      { path: `/shop/carts/${cart.id}/checkout`, body: {} },
      { path: `/shop/carts/${cart.id}/checkout`, body: { ...checkoutBody, expected_total_fen: 1 } },
    ],
  },
  "POST /shop/carts/:id/complete": {
    answer: orderResponse,
    ask: ({ paid }) => ({ path: `/shop/carts/${paid.cart.id}/complete` }),
    refused: ({ cart }) => [{ path: `${none.path}/complete` }, { path: `/shop/carts/${cart.id}/complete` }],
  },
  "GET /shop/carts/:id/order": {
    answer: orderResponse,
    ask: ({ paid }) => ({ path: `/shop/carts/${paid.cart.id}/order` }),
    refused: ({ cart }) => [{ path: `/shop/carts/${cart.id}/order` }],
  },
  "POST /shop/account/register": {
    answer: tokenResponse,
    ask: () => ({ path: "/shop/account/register", body: { email: newEmail(), password, name: "李梅" } }),
    refused: ({ shopper }) => [
      { path: "/shop/account/register", body: { email: shopper.email, password, name: "李梅" } },
      { path: "/shop/account/register", body: { email: newEmail() } },
    ],
  },
  "POST /shop/account/login": {
    answer: tokenResponse,
    ask: ({ shopper }) => ({ path: "/shop/account/login", body: { email: shopper.email, password } }),
    refused: ({ shopper }) => [{ path: "/shop/account/login", body: { email: shopper.email, password: "wrong-one" } }],
  },
  "GET /shop/account": asShopper("/shop/account"),
  "POST /shop/account/addresses": asShopper("/shop/account/addresses", { body: address }),
  "POST /shop/account/addresses/:id": {
    answer: accountResponse,
    ask: ({ shopper, address_id }) => ({
      path: `/shop/account/addresses/${address_id}`,
      token: shopper.token,
      body: { ...address, detail: "另一处 2 号" },
    }),
    refused: ({ shopper, address_id }) => [
      { path: `/shop/account/addresses/${address_id}`, body: address },
      { path: "/shop/account/addresses/none", token: shopper.token, body: address },
    ],
  },
  "DELETE /shop/account/addresses/:id": {
    answer: accountResponse,
    ask: ({ shopper, address_id }) => ({ path: `/shop/account/addresses/${address_id}`, token: shopper.token }),
    refused: ({ shopper }) => [{ path: "/shop/account/addresses/none", token: shopper.token }],
  },
  "GET /shop/account/orders": asShopper("/shop/account/orders"),
  "GET /shop/account/orders/:id": {
    answer: orderResponse,
    ask: ({ shopper, order }) => ({ path: `/shop/account/orders/${order.id}`, token: shopper.token }),
    refused: ({ shopper, order }) => [
      { path: `/shop/account/orders/${order.id}` },
      { path: "/shop/account/orders/none", token: shopper.token },
    ],
  },
  "POST /shop/account/cart": {
    answer: nothing,
    ask: ({ shopper, cart }) => ({ path: "/shop/account/cart", token: shopper.token, body: { cart_id: cart.id } }),
    refused: ({ shopper, paid }) => [
      { path: "/shop/account/cart", body: { cart_id: paid.cart.id } },
      { path: "/shop/account/cart", token: shopper.token, body: { cart_id: "none" } },
    ],
  },
}
