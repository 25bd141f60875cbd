import { z } from "@medusajs/framework/zod"

const schema = z.object({
  NODE_ENV: z.string().optional(),
  HAIFENG_DEMO: z.string().optional(),
  HAIFENG_DEMO_LOGINS: z.string().optional(),
  HAIFENG_SEED_PRODUCTS: z.coerce.number().int().min(1).max(1_000_000).optional(),
  HAIFENG_PUBLIC_URL: z.string().default("http://localhost:3000"),
  HAIFENG_API_URL: z.string().default("http://localhost:9000"),
})

/** A shop for real people, NODE_ENV=production with HAIFENG_DEMO=0, gets no account whose password is known. */
export function readSeedEnv(source: NodeJS.ProcessEnv = process.env) {
  const env = schema.parse(source)
  const isReal = env.NODE_ENV === "production" && env.HAIFENG_DEMO === "0"
  return {
    products: env.HAIFENG_SEED_PRODUCTS ?? null,
    demo: isReal
      ? null
      : {
          loginsFile: env.HAIFENG_DEMO_LOGINS ?? null,
          urls: { shop: env.HAIFENG_PUBLIC_URL, api: env.HAIFENG_API_URL },
        },
  }
}
