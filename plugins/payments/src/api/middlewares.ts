import { defineMiddlewares, type MedusaRequest, type MedusaResponse } from "@medusajs/framework/http"

/**
 * Medusa's own payment hook answers 200 before it has verified or stored anything, and completes carts by a second path.
 * It stays closed; providers call /shop/payment-callbacks/*, which needs the raw body to check the signature.
 */
export default defineMiddlewares({
  routes: [
    {
      matcher: "/hooks/payment/*",
      middlewares: [
        (_req: MedusaRequest, res: MedusaResponse) => {
          res.status(404).json({ code: "request.not_allowed" })
        },
      ],
    },
    {
      matcher: "/shop/payment-callbacks/*",
      methods: ["POST"],
      bodyParser: { preserveRawBody: true, sizeLimit: "64kb" },
    },
  ],
})
