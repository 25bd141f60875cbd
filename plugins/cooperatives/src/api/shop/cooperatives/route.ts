import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CooperativeListResponse } from "../../../contract/cooperative"
import { readOpenCooperatives } from "../../../workflows/read-directory"

export async function GET(req: MedusaRequest, res: MedusaResponse<CooperativeListResponse>): Promise<void> {
  const town = typeof req.query.town === "string" ? req.query.town : undefined
  res.json({ cooperatives: await readOpenCooperatives(req.scope, town ? { town_code: town } : {}) })
}
