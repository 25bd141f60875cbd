import { z } from "zod"
import { cooperativePage } from "./cooperative"
import { townCode } from "./division-code"

export const town = z.object({
  code: townCode,
  name: z.string(),
  name_en: z.string(),
  /** Who governs it: 海丰县 or 深汕特别合作区. Only the former's towns have pages. */
  governed_by: z.string(),
  village_count: z.number().int(),
})
export type Town = z.infer<typeof town>

export const townListResponse = z.object({ towns: z.array(town) })
export type TownListResponse = z.infer<typeof townListResponse>

/** GET /shop/towns/:code, with its open shops. */
export const townResponse = z.object({ town, cooperatives: z.array(cooperativePage) })
export type TownResponse = z.infer<typeof townResponse>
