import { z } from "zod"
import { townCode, villageCode } from "./division-code"

/** 合作社, 种养大户, 龙头企业, 村店. */
export const cooperativeKinds = ["cooperative", "large_grower", "lead_enterprise", "village_shop"] as const
export const cooperativeKind = z.enum(cooperativeKinds)
export type CooperativeKind = z.infer<typeof cooperativeKind>

/** Only the goods of an `open` shop can be listed or bought. */
export const cooperativeStatuses = [
  "applied",
  "in_review",
  "approved",
  "open",
  "paused",
  "suspended",
  "closed",
] as const
export const cooperativeStatus = z.enum(cooperativeStatuses)
export type CooperativeStatus = z.infer<typeof cooperativeStatus>

/** What anyone may read of an open shop. Contact names and numbers are not in it. */
export const cooperativePage = z.object({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  name_en: z.string(),
  kind: cooperativeKind,
  town_code: townCode,
  town_name: z.string(),
  town_name_en: z.string(),
  village_code: villageCode.nullable(),
  village_name: z.string().nullable(),
  story: z.string(),
  story_en: z.string(),
  founded_year: z.number().int().nullable(),
  is_demo: z.boolean(),
})
export type CooperativePage = z.infer<typeof cooperativePage>

export const cooperativeListResponse = z.object({ cooperatives: z.array(cooperativePage) })
export type CooperativeListResponse = z.infer<typeof cooperativeListResponse>

export const cooperativeResponse = z.object({ cooperative: cooperativePage })
export type CooperativeResponse = z.infer<typeof cooperativeResponse>
