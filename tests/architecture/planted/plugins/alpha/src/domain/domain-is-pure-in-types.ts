import type { ZodType } from "zod"

export type Rule = ZodType
