import { z } from "zod"

export const thing = z.string()
