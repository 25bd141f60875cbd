import { typedSyllablesOf } from "./pinyin"
import { tellingSegments, typedSegments } from "./query-text"
import { canBeInitials, fold, readingsOf, type Reading } from "./syllables"
import { all, any, covered, prefix, token, type TokenQuery } from "./token-query"
import { longestSound, sound } from "./tokens"
import { stem, windows, type Run } from "./text"

export type Match = "literal" | "pinyin" | "homophone" | "loose"

/** The same rung for an engine that takes words instead of tokens. */
export interface Wording {
  readonly text: string
  readonly fields: "words" | "sounds" | "folded" | "characters"
  /** True: not every word has to be found. */
  readonly loosely: boolean
}

/** One way to understand what was typed. Rungs are tried in order until one finds something. */
export interface Rung {
  readonly match: Match
  readonly tokens: TokenQuery
  readonly wording: Wording | null
}

const shortestPrefix = 3
/** Two characters that stand apart in a product are rather a slip for two that sound alike. */
const shortestScattered = 3

/** What was typed, understood more and more loosely; empty when nothing in it can be searched for. Rungs are made as they are climbed. */
export function* ladderOf(query: string): Generator<Rung> {
  const typed = typedSegments(query)
  if (typed.length === 0) return
  const telling = tellingSegments(query)
  if (textOf(typed) !== textOf(telling)) yield literal(typed)
  yield literal(telling)
  for (const rung of [scattered, spelled]) {
    const made = rung(telling)
    if (made) yield made
  }
  yield* heard(telling)
  yield* guessed(telling)
}

function literal(segments: Run[]): Rung {
  const tokens = all(segments.map((run) => (run.kind === "han" ? hanPairs(run.text) : word(run.text))))
  return { match: "literal", tokens, wording: { text: textOf(segments), fields: "words", loosely: false } }
}

function scattered(segments: Run[]): Rung | null {
  if (!segments.some((run) => run.kind === "han" && run.text.length >= shortestScattered)) return null
  const parts = segments.flatMap((run) => (run.kind === "han" ? [...run.text].map(token) : [word(run.text)]))
  return {
    match: "literal",
    tokens: all(parts),
    wording: { text: charactersOf(segments), fields: "characters", loosely: false },
  }
}

function spelled(segments: Run[]): Rung | null {
  if (!segments.some((run) => run.kind === "latin")) return null
  const parts = segments.map((run) =>
    run.kind === "latin" ? letters(run.text) : run.kind === "han" ? all([...run.text].map(token)) : word(run.text)
  )
  return { match: "pinyin", tokens: all(parts), wording: { text: textOf(segments), fields: "sounds", loosely: false } }
}

function heard(segments: Run[]): Rung[] {
  const syllables = soundsOf(segments)
  if (!syllables) return []
  const folded = syllables.map(fold)
  const plain = (text: string): TokenQuery => token(`${sound.pinyin}${text}`)
  const either = (text: string): TokenQuery => any([plain(text), token(`${sound.folded}${text}`)])
  return [
    { match: "homophone", tokens: sounding(syllables, plain), wording: inPairs(syllables, "sounds") },
    { match: "homophone", tokens: sounding(folded, either), wording: inPairs(folded, "folded") },
  ]
}

function guessed(segments: Run[]): Rung[] {
  const characters = segments.filter((run) => run.kind === "han").flatMap((run) => [...run.text])
  const words = segments.filter((run) => run.kind !== "han").map((run) => run.text)
  const wording: Wording = { text: charactersOf(segments), fields: "characters", loosely: true }
  const latin = words.flatMap((text) => [word(text), ...(text.length >= shortestPrefix ? [letters(text)] : [])])
  const some = [...windows(characters, 2).map((pair) => token(pair.join(""))), ...characters.map(token), ...latin]
  const butOne = characters.length >= 3 && characters.length <= 6 && words.length === 0
  const missing = butOne
    ? characters.map((_, gap) => all(characters.filter((__, index) => index !== gap).map(token)))
    : []
  return [
    ...(butOne ? [{ match: "loose" as const, tokens: any(missing), wording: null }] : []),
    { match: "loose", tokens: any(some), wording },
  ]
}

const textOf = (segments: Run[]): string => segments.map((run) => run.text).join(" ")
const charactersOf = (segments: Run[]): string =>
  segments.flatMap((run) => (run.kind === "han" ? [...run.text] : [run.text])).join(" ")

const word = (text: string): TokenQuery => any([...new Set([text, stem(text)])].map(token))

function hanPairs(text: string): TokenQuery {
  const characters = [...text]
  return characters.length === 1 ? token(text) : covered(characters, (left, right) => token(left + right))
}

/** Letters as an English word, whole or begun, as pinyin, or as initials. */
function letters(text: string): TokenQuery {
  const long = text.length >= shortestPrefix
  return any([
    word(text),
    ...(long ? [prefix(text), prefix(`${sound.pinyin}${text}`)] : [token(`${sound.pinyin}${text}`)]),
    ...spokenReadings(text),
    ...(canBeInitials(text) ? [initials(text)] : []),
  ])
}

/** A begun syllable at the end is thought of only when the letters cannot be read whole. */
function spokenReadings(text: string): TokenQuery[] {
  const readings = readingsOf(text)
  const whole = readings.filter(({ partial }) => partial === "")
  return (whole.length > 0 ? whole : readings).flatMap(spoken)
}

function spoken({ whole, partial }: Reading): TokenQuery[] {
  const syllables = partial === "" ? whole : [...whole, partial]
  if (syllables.length < 2) return []
  const last = syllables.length - 2
  return [
    covered(syllables, (left, right, index) => {
      const text = `${sound.pinyin}${left}${right}`
      return partial !== "" && index === last ? prefix(text) : token(text)
    }),
  ]
}

function initials(text: string): TokenQuery {
  if (text.length <= longestSound) return token(`${sound.initials}${text}`)
  return all(windows([...text], longestSound).map((window) => token(`${sound.initials}${window.join("")}`)))
}

function sounding(syllables: string[], one: (text: string) => TokenQuery): TokenQuery {
  return syllables.length === 1 ? one(syllables[0] ?? "") : covered(syllables, (left, right) => one(left + right))
}

/** The whole query as syllables, or null when a part of it cannot be spoken. */
function soundsOf(segments: Run[]): string[] | null {
  const parts = segments.map((run) => {
    if (run.kind === "han") return typedSyllablesOf(run.text)
    const reading = run.kind === "latin" ? readingsOf(run.text).find(({ partial }) => partial === "") : undefined
    return reading ? [...reading.whole] : null
  })
  return parts.every((part) => part !== null) ? parts.flat() : null
}

/** Syllables in groups of two, the last of three when they are odd. */
function inPairs(syllables: string[], fields: "sounds" | "folded"): Wording {
  const groups: string[][] = []
  for (const syllable of syllables) {
    const open = groups.at(-1)
    if (!open || open.length === 2) groups.push([syllable])
    else open.push(syllable)
  }
  const [lone, full] = [groups.at(-1), groups.at(-2)]
  const whole = lone?.length === 1 && full ? [...groups.slice(0, -2), [...full, ...lone]] : groups
  return { text: whole.map((group) => group.join("")).join(" "), fields, loosely: false }
}
