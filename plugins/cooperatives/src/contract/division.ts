import { z } from "zod"

/** 9-digit code of a town 镇, or 12-digit code of a village 村 / community 居 (国家统计局, as of 2023-06-30). */
export const townCode = z.string().regex(/^\d{9}$/)
export const villageCode = z.string().regex(/^\d{12}$/)

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
