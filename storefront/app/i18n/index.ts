import { en } from "./en"
import type { Locale } from "./locale"
import { zh } from "./zh"

export type Dictionary = typeof zh

const dictionaries: Record<Locale, Dictionary> = { zh, en }

/** Every word the shop says, in one language. Loaders and actions use this; components use `useT()`. */
export function dictionary(locale: Locale): Dictionary {
  return dictionaries[locale]
}
