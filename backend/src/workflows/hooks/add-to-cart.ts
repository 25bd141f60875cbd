import { addToCartWorkflow, createCartWorkflow } from "@medusajs/medusa/core-flows"
import { refuseClosedShops } from "../checkout/refuse-closed-shops"

addToCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await refuseClosedShops(
    container,
    input.items.map((item) => item.variant_id ?? "")
  )
})

createCartWorkflow.hooks.validate(async ({ input }, { container }) => {
  await refuseClosedShops(
    container,
    (input.items ?? []).map((item) => item.variant_id ?? "")
  )
})
