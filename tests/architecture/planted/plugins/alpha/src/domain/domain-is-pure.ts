import { z } from "zod"

export const rule = z.string()
