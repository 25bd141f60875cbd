import { authenticate, defineMiddlewares } from "@medusajs/framework/http"

export default defineMiddlewares({
  routes: [
    {
      matcher: "/shop/carts/*",
      middlewares: [authenticate("customer", ["bearer"], { allowUnauthenticated: true })],
    },
  ],
})
