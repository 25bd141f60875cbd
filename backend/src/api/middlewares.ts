import { authenticate, defineMiddlewares } from "@medusajs/framework/http"
import { limitCoreLogIns } from "./shop/account/limit-log-ins"
import { refuseNul } from "./shop/refuse-nul"
import { shopErrorHandler } from "./shop/rejection"

export default defineMiddlewares({
  errorHandler: shopErrorHandler,
  routes: [
    { matcher: "/shop/*", middlewares: [refuseNul] },
    { matcher: "/auth/:actor_type/:auth_provider", methods: ["POST"], middlewares: [limitCoreLogIns] },
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
