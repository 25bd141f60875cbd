import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { RejectionResponse } from "@haifeng/cooperatives/contract"
import type { z } from "@medusajs/framework/zod"

type Reader = (req: MedusaRequest) => Promise<Answer>

/** JSON text goes out as it is: it was written by the database and need not be read here. */
export type Answer = { readonly json: string } | { readonly refused: 400 | 404; readonly rejection: RejectionResponse }

/** Wraps what a browse route reads; a failure is told as broken, never as empty. */
export function answering(read: Reader) {
  return async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
    try {
      const answer = await read(req)
      if ("refused" in answer) {
        res.status(answer.refused).json(answer.rejection)
        return
      }
      res.setHeader("content-type", "application/json; charset=utf-8")
      res.end(answer.json)
    } catch (error) {
      const fault = error instanceof Error ? error : new Error(String(error))
      req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(`${req.method} ${req.path}`, fault)
      res.status(503).json({ code: "server.broken" } satisfies RejectionResponse)
    }
  }
}

/** What the schema makes of the query, or a 400 that names each field at fault. Parameters given twice count once. */
export function parseQuery<Schema extends z.ZodType>(
  schema: Schema,
  query: MedusaRequest["query"]
): { ok: true; value: z.output<Schema> } | { ok: false; answer: Answer } {
  const single = Object.fromEntries(
    Object.entries(query)
      .map(([key, value]) => [key, Array.isArray(value) ? value[0] : value])
      .filter(([, value]) => value !== "")
  )
  const parsed = schema.safeParse(single)
  if (parsed.success) return { ok: true, value: parsed.data }
  const fields = Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join("."), "invalid"]))
  return { ok: false, answer: { refused: 400, rejection: { code: "request.invalid", fields } } }
}
