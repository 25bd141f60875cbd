import { whileShopIs } from "./goods"
import type { PreparedShop, Visitor } from "./prepared-shop"
import { paidCart } from "./shop-api"

/** How to see the page of a route, or one more state of it. */
export interface PageVisit {
  kind: "page"
  /** What of the page is seen, where it has several faces. */
  state?: string
  as?: Visitor
  status?: number
  path: (shop: PreparedShop) => string | Promise<string>
  /** Holds the shop in the state that the page tells of. */
  during?: (shop: PreparedShop, work: () => Promise<void>) => Promise<void>
}

/** A route that only takes forms: who opens its address is led on. */
interface FormVisit {
  kind: "form"
  path: string
  leadsTo: string
}

interface ResourceVisit {
  kind: "resource"
  path: string
  type: RegExp
}

export type Visit = PageVisit | FormVisit | ResourceVisit

const page = (path: PageVisit["path"] | string, more: Omit<PageVisit, "kind" | "path"> = {}): PageVisit => ({
  kind: "page",
  path: typeof path === "string" ? () => path : path,
  ...more,
})
const form = (path: string, leadsTo: string): FormVisit => ({ kind: "form", path, leadsTo })
const resource = (path: string, type: RegExp): ResourceVisit => ({ kind: "resource", path, type })

/** By the file of the route; a test fails for a route that is not here. Paths are those of the Chinese pages. */
export const visits: Record<string, Visit[]> = {
  home: [page("/")],
  products: [page("/products"), page("/products?season=now&category=tea", { state: "filtered" })],
  product: [page(({ size }) => `/products/${size.product_handle}`)],
  category: [page("/categories/tea")],
  cooperatives: [page("/cooperatives")],
  cooperative: [page(({ cooperativeHandle }) => `/cooperatives/${cooperativeHandle}`)],
  towns: [page("/towns")],
  town: [page(({ townCode }) => `/towns/${townCode}`)],
  search: [
    page("/search?q=lizhi"),
    page("/search", { state: "before" }),
    page("/search?q=qqqqqq", { state: "nothing found" }),
  ],
  cart: [page("/cart", { as: "guest with a cart" }), page("/cart", { state: "empty" })],
  "cart-add": [form("/cart/add", "/cart")],
  "cart-change": [form("/cart/change", "/cart")],
  "cart-delivery": [form("/cart/delivery", "/cart")],
  checkout: [page("/checkout", { as: "guest with a cart" })],
  "checkout-return": [
    page(async ({ size }) => `/checkout/return?cart=${(await paidCart([size.variant_id])).id}`, {
      state: "refused",
      status: 409,
      during: ({ size }, work) => whileShopIs(size.cooperative_id, "suspended", work),
    }),
  ],
  "pay-demo": [page(({ paymentId }) => `/pay/demo/${paymentId}`)],
  "order-thanks": [page("/orders/thanks", { as: "buyer" }), page("/orders/thanks", { state: "nothing bought" })],
  account: [page("/account", { as: "shopper" })],
  "account-login": [page("/account/login")],
  "account-register": [page("/account/register")],
  "account-logout": [form("/account/logout", "/account")],
  "account-addresses": [page("/account/addresses", { as: "shopper" })],
  "account-address": [
    page(({ addressId }) => `/account/addresses/${addressId}`, { as: "shopper" }),
    page("/account/addresses/new", { as: "shopper", state: "new" }),
  ],
  "account-address-delete": [page(({ addressId }) => `/account/addresses/${addressId}/delete`, { as: "shopper" })],
  "account-orders": [page("/account/orders", { as: "shopper" })],
  "account-order": [page(({ orderId }) => `/account/orders/${orderId}`, { as: "shopper" })],
  "not-found": [page("/no-such-page", { status: 404 })],
  suggestions: [resource("/suggestions?q=lizhi", /json/)],
  areas: [resource("/areas/440000", /json/)],
  "health-page": [resource("/health-page", /html/)],
  robots: [resource("/robots.txt", /text\/plain/)],
  sitemap: [resource("/sitemap.xml", /xml/)],
}
