import type { AuthenticatedMedusaRequest, MedusaRequest } from "@medusajs/framework/http"
import { RejectionError } from "../rejection"

/** Id of the customer that the bearer token names; without a good token the request ends here. */
export function shopperOf(req: MedusaRequest): string {
  const id = (req as Partial<AuthenticatedMedusaRequest>).auth_context?.actor_id
  if (!id) throw new RejectionError("request.not_allowed")
  return id
}
