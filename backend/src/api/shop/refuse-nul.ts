import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { RejectionError } from "./rejection"

/** PostgreSQL keeps no NUL in a text: such a request is wrong, and would look like a broken shop at the first query. */
export function refuseNul(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  if (/%00/.test(req.originalUrl) || holdsNul(req.body)) throw new RejectionError("request.invalid")
  next()
}

function holdsNul(value: unknown): boolean {
  if (typeof value === "string") return value.includes("\0")
  return typeof value === "object" && value !== null && Object.values(value).some(holdsNul)
}
