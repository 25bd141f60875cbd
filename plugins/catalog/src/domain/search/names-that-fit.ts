import { syllablesOf } from "./pinyin"
import { canBeInitials, initialOf } from "./syllables"
import { normalise } from "./text"

/** A name that can be suggested while a shopper types. */
export interface Named {
  readonly kind: "cooperative" | "town" | "category"
  readonly text: string
  readonly text_en: string
  readonly target: string
}

/** Names that begin with what was typed first, then those that hold it; by characters, English, pinyin or initials. */
export function namesThatFit<Name extends Named>(typed: string, names: readonly Name[]): Name[] {
  const wanted = normalise(typed).replaceAll(/\s+/g, "")
  if (wanted === "") return []
  const scored = names.map((name, index) => ({ name, index, score: scoreOf(wanted, name) }))
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ name }) => name)
}

function scoreOf(wanted: string, { text, text_en }: Named): number {
  const [han, english] = [normalise(text), normalise(text_en).replaceAll(/\s+/g, "")]
  if (han.startsWith(wanted)) return 4
  if (han.includes(wanted)) return 3
  if (!/^[a-z]+$/.test(wanted) || wanted.length < 2) return 0
  if (english.startsWith(wanted)) return 2
  const syllables = syllablesOf(han)
  if (syllables.join("").startsWith(wanted)) return 2
  return canBeInitials(wanted) && syllables.map(initialOf).join("").startsWith(wanted) ? 1 : 0
}
