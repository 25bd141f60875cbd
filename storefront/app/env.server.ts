import { z } from "zod"

const schema = z.object({
  BACKEND_URL: z.url().default("http://localhost:9000"),
  /** The address shoppers type: canonical links, sitemap, and whether cookies need https. */
  HAIFENG_PUBLIC_URL: z.url().optional(),
  PORT: z.coerce.number().int().default(3000),
  SESSION_SECRET: z.string().min(16).optional(),
  NODE_ENV: z.string().default("production"),
})

const parsed = schema.safeParse(process.env)
if (!parsed.success) throw new Error(`storefront settings: ${z.prettifyError(parsed.error)}`)
const given = parsed.data
if (!given.SESSION_SECRET && given.NODE_ENV === "production") {
  throw new Error(
    "storefront settings: SESSION_SECRET is missing (16 characters or more); it signs the shoppers' cookies"
  )
}

export const env = {
  backendUrl: given.BACKEND_URL.replace(/\/$/, ""),
  shopOrigin: (given.HAIFENG_PUBLIC_URL ?? `http://localhost:${given.PORT}`).replace(/\/$/, ""),
  sessionSecret: given.SESSION_SECRET ?? "only-for-development",
}
