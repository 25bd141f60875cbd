import { z } from "@medusajs/framework/zod"

const schema = z.object({
  MEILISEARCH_HOST: z.url().optional(),
  MEILISEARCH_API_KEY: z.string().optional(),
  /** Name of the index that is searched; another one for each shop that shares the server. */
  MEILISEARCH_INDEX: z
    .string()
    .regex(/^[\w-]{1,200}$/)
    .default("catalog"),
})

export interface MeilisearchOptions {
  readonly host: string
  readonly apiKey: string | undefined
  readonly index: string
}

/** Null: no search server, the embedded index is used. */
export function readMeilisearchOptions(env: NodeJS.ProcessEnv = process.env): MeilisearchOptions | null {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""))
  const { MEILISEARCH_HOST: host, MEILISEARCH_API_KEY: apiKey, MEILISEARCH_INDEX: index } = schema.parse(given)
  return host ? { host, apiKey, index } : null
}
