import type { SearchText } from "./search-text"
import { syllablesOf } from "./pinyin"
import { fold, initialOf, isSyllable } from "./syllables"
import { runsOf, stem, windows } from "./text"

/** Weight of the field a token came from: A title, B what it is called elsewhere, C where and whose it is. */
export type Weight = "A" | "B" | "C"

/** A digit in front keeps sounds apart from words: no word token mixes digits and letters. */
export const sound = { pinyin: "1", initials: "2", folded: "3" } as const

export const longestSound = 4

/** Every token of a document with the best weight it was met with. */
export function tokensOf(text: SearchText): Map<string, Weight> {
  const tokens = new Map<string, Weight>()
  const add = (weight: Weight, found: Iterable<string>): void => {
    for (const token of found) if (!tokens.has(token) || weight < (tokens.get(token) ?? "C")) tokens.set(token, weight)
  }
  for (const [weight, fields] of fieldsOf(text)) {
    for (const field of fields.sounding) add(weight, [...wordTokens(field), ...soundTokens(field)])
    for (const field of fields.silent) add(weight, wordTokens(field))
  }
  return tokens
}

/** Han characters and pairs of them, Latin words, numbers. */
export function wordTokens(text: string): string[] {
  return runsOf(text).flatMap((run) => {
    if (run.kind === "latin") return [...new Set([run.text, stem(run.text)])]
    if (run.kind === "number") return [run.text]
    const characters = [...run.text]
    return [...characters, ...windows(characters, 2).map((pair) => pair.join(""))]
  })
}

/** Pinyin, initials and folded pinyin of every one to four neighbouring Han characters. */
export function soundTokens(text: string): string[] {
  return runsOf(text)
    .filter((run) => run.kind === "han")
    .flatMap((run) => {
      const syllables = syllablesOf(run.text)
      const start = initialOf(syllables[0] ?? "")
      return [
        `${sound.initials}${start}`,
        ...[1, 2, 3, 4].flatMap((size) => windows(syllables, size).flatMap(soundsOf)),
      ]
    })
}

function soundsOf(syllables: string[]): string[] {
  if (!syllables.every(isSyllable)) return []
  const plain = syllables.join("")
  const folded = syllables.map(fold).join("")
  return [
    `${sound.pinyin}${plain}`,
    ...(folded === plain ? [] : [`${sound.folded}${folded}`]),
    ...(syllables.length > 1 ? [`${sound.initials}${syllables.map(initialOf).join("")}`] : []),
  ]
}

function fieldsOf(text: SearchText): [Weight, { sounding: string[]; silent: string[] }][] {
  return [
    ["A", { sounding: [text.title], silent: [text.title_en] }],
    ["B", { sounding: text.synonyms, silent: text.synonyms_en }],
    ["C", { sounding: [text.category, text.town], silent: [text.subtitle, text.cooperative, text.other_en] }],
  ]
}
