import { slotsInSeason } from "@haifeng/kernel"
import { z } from "@medusajs/framework/zod"
import type { SearchText } from "../../../../domain/search/search-text"
import { sound, tokensOf } from "../../../../domain/search/tokens"

/** A product as the search server keeps it. Sounds and characters are ours: the server knows no pinyin. */
export type IndexedProduct = ReturnType<typeof indexedProduct>

const searchText = z.object({
  title: z.string(),
  title_en: z.string(),
  subtitle: z.string(),
  synonyms: z.array(z.string()),
  synonyms_en: z.array(z.string()),
  category: z.string(),
  town: z.string(),
  cooperative: z.string(),
  other_en: z.string(),
}) satisfies z.ZodType<SearchText>

const row = z.object({
  product_id: z.string(),
  category: z.string(),
  town_code: z.string(),
  cooperative_handle: z.string(),
  produce: z.string(),
  season: z.object({ from: z.number(), to: z.number() }).nullable(),
  price_from_fen: z.number().nullable(),
  in_stock: z.boolean(),
  popularity: z.number(),
  created_ms: z.coerce.number(),
  text: searchText,
})

/** From what `readIndexRows` selects. A missing price is left out: the server then sorts it last both ways. */
export function indexedProduct(selected: unknown) {
  const { product_id, cooperative_handle, season, price_from_fen, created_ms, text, ...rest } = row.parse(selected)
  const tokens = [...tokensOf(text).keys()]
  const sounding = (...kinds: string[]) =>
    tokens
      .filter((token) => kinds.includes(token.charAt(0)) && /^\d[a-z]/.test(token))
      .map((token) => token.slice(1))
      .join(" ")
  return {
    id: product_id,
    ...rest,
    cooperative: cooperative_handle,
    season_slots: slotsInSeason(season?.from ?? 0, season?.to ?? 35),
    ...(price_from_fen !== null && { price_from_fen }),
    created_at: created_ms,
    title: text.title,
    title_en: text.title_en,
    synonyms: text.synonyms,
    synonyms_en: text.synonyms_en,
    subtitle: text.subtitle,
    category_name: text.category,
    town_name: text.town,
    cooperative_name: text.cooperative,
    other_en: text.other_en,
    sounds: sounding(sound.pinyin, sound.initials),
    folded: sounding(sound.pinyin, sound.folded),
    characters: tokens.filter((token) => /^\p{Script=Han}$/u.test(token)).join(" "),
  }
}
