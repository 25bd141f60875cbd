import { z } from "zod"

/** Query of GET /shop/suggestions. Nothing typed: nothing suggested. */
export const suggestionQuery = z.object({ q: z.string().trim().max(60).default("") })
export type SuggestionQuery = z.infer<typeof suggestionQuery>

/** GET /shop/suggestions?q=: at most eight, best first. */
export const suggestionResponse = z.object({
  suggestions: z.array(
    z.object({
      kind: z.enum(["product", "cooperative", "town", "category"]),
      text: z.string(),
      text_en: z.string(),
      /** Handle, or code of the town. */
      target: z.string(),
    })
  ),
})
export type SuggestionResponse = z.infer<typeof suggestionResponse>
