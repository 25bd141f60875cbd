import { z } from "zod"

/** 9-digit code of a town 镇, or 12-digit code of a village 村 / community 居 (国家统计局, as of 2023-06-30). */
export const townCode = z.string().regex(/^\d{9}$/)
export const villageCode = z.string().regex(/^\d{12}$/)
