import { readProduct } from "../../../../workflows/read-shop"
import { answering } from "../../answer"

export const GET = answering(async (req) => {
  const json = await readProduct(req.scope, req.params.handle ?? "")
  return json === null ? { refused: 404, rejection: { code: "catalog.product_not_found" } } : { json }
})
