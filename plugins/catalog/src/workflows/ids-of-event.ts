import { z } from "@medusajs/framework/zod"

const payload = z.object({ id: z.union([z.string(), z.array(z.string())]) })
const payloads = z.union([payload.transform((one) => [one]), z.array(payload)])

/** The ids an event tells of: Medusa sends one, several in `id`, or a list. Anything else is no event of ours. */
export function idsOfEvent(data: unknown): string[] {
  return payloads.parse(data).flatMap(({ id }) => id)
}
