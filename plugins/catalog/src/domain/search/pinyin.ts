import { pinyin } from "pinyin-pro"
import { isSyllable } from "./syllables"

/** Toneless syllables of a run of Han characters, one per character; a character without a known reading stands for itself. */
export function syllablesOf(han: string): string[] {
  return pinyin(han, { toneType: "none", type: "array", v: true })
}

/** The syllables, or null when a character has no reading that can be typed. */
export function typedSyllablesOf(han: string): string[] | null {
  const syllables = syllablesOf(han)
  return syllables.every(isSyllable) ? syllables : null
}
