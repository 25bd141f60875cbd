import { route, type RouteConfig } from "@remix-run/route-config"
import { defaultLocale, locales, pathIn } from "./i18n/locale"

/** Every page of the shop; each exists once per language, under the same file. */
const pages = {
  "/": "home",
  "/products": "products",
  "/products/:handle": "product",
  "/categories/:category": "category",
  "/cooperatives": "cooperatives",
  "/cooperatives/:handle": "cooperative",
  "/towns": "towns",
  "/towns/:code": "town",
  "/search": "search",
  "/cart": "cart",
  "/cart/add": "cart-add",
  "/cart/change": "cart-change",
  "/cart/delivery": "cart-delivery",
  "/checkout": "checkout",
  "/checkout/return": "checkout-return",
  "/pay/demo/:id": "pay-demo",
  "/orders/thanks": "order-thanks",
  "/account": "account",
  "/account/login": "account-login",
  "/account/register": "account-register",
  "/account/logout": "account-logout",
  "/account/addresses": "account-addresses",
  "/account/addresses/:id": "account-address",
  "/account/addresses/:id/delete": "account-address-delete",
  "/account/orders": "account-orders",
  "/account/orders/:id": "account-order",
} as const

const resources = {
  "/suggestions": "suggestions",
  "/areas/:code": "areas",
  "/health-page": "health-page",
  "/robots.txt": "robots",
  "/sitemap.xml": "sitemap",
} as const

const localized = locales.flatMap((locale) => [
  ...Object.entries(pages).map(([path, name]) =>
    route(pathIn(locale, path), `routes/${name}.tsx`, { id: locale === defaultLocale ? name : `${locale}/${name}` })
  ),
  route(pathIn(locale, "/*"), "routes/not-found.tsx", { id: `${locale}/not-found` }),
])

export default [
  ...localized,
  ...Object.entries(resources).map(([path, name]) => route(path, `routes/${name}.tsx`, { id: name })),
] satisfies RouteConfig
