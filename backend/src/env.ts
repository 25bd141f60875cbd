import { z } from "zod"

const optional = z
  .string()
  .optional()
  .transform((text) => (text ? text : undefined))

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  JWT_SECRET: z.string().min(24),
  COOKIE_SECRET: z.string().min(24),
  REDIS_URL: optional,
  MEDUSA_WORKER_MODE: z.enum(["shared", "server", "worker"]).default("shared"),
  HAIFENG_PUBLIC_URL: z.string().default("http://localhost:3000"),
  HAIFENG_DB_POOL: z.coerce.number().int().min(2).max(200).default(20),
  HAIFENG_ADMIN: z.enum(["on", "off"]).default("on"),
  /** Off only for load tests: log-in and registration then take any number of tries. */
  HAIFENG_RATE_LIMIT: z.enum(["on", "off"]).default("on"),
})

/** The environment, read once. A missing or short secret stops the start with the name of the variable. */
export function readEnv() {
  const parsed = schema.safeParse(process.env)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
  throw new Error(`Environment is not usable. ${faults.join("; ")}`)
}
