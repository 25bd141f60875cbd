import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TownListResponse } from "../../../contract/division"
import { readTowns } from "../../../workflows/read-directory"

export async function GET(req: MedusaRequest, res: MedusaResponse<TownListResponse>): Promise<void> {
  res.json({ towns: await readTowns(req.scope) })
}
