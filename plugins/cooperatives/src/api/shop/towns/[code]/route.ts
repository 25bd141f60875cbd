import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TownResponse } from "../../../../contract/division"
import type { RejectionResponse } from "../../../../contract/rejection"
import { readOpenCooperatives, readTowns } from "../../../../workflows/read-directory"

export async function GET(req: MedusaRequest, res: MedusaResponse<TownResponse | RejectionResponse>): Promise<void> {
  const towns = await readTowns(req.scope)
  const town = towns.find((item) => item.code === req.params.code)
  if (!town) {
    res.status(404).json({ code: "town.not_found" })
    return
  }
  res.json({ town, cooperatives: await readOpenCooperatives(req.scope, { town_code: town.code }) })
}
