import { authenticate, defineMiddlewares } from "@medusajs/framework/http"
import { shopErrorHandler } from "./shop/rejection"

export default defineMiddlewares({
  errorHandler: shopErrorHandler,
  routes: [
    {
      matcher: "/shop/account",
      middlewares: [authenticate("customer", ["bearer"], { allowUnauthenticated: true })],
    },
    {
      matcher: "/shop/carts/*",
      middlewares: [authenticate("customer", ["bearer"], { allowUnauthenticated: true })],
    },
  ],
})
