import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CooperativeResponse } from "../../../../contract/cooperative"
import type { RejectionResponse } from "../../../../contract/rejection"
import { readOpenCooperatives } from "../../../../workflows/read-directory"

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<CooperativeResponse | RejectionResponse>
): Promise<void> {
  const [cooperative] = await readOpenCooperatives(req.scope, { handle: req.params.handle ?? "" })
  if (!cooperative) {
    res.status(404).json({ code: "cooperative.not_found" })
    return
  }
  res.json({ cooperative })
}
