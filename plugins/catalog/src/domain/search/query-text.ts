import { noise } from "./synonyms"
import { normalise, runsOf, type Run } from "./text"

const amounts = /\d+(?:\.\d+)?\s*(?:公斤|千克|斤|克|箱|盒|份|包|袋|元|块|kg|g)(?![a-z])/gu
const longestQuery = 24

/** What a shopper typed, as runs. */
export const typedSegments = (query: string): Run[] => cut(runsOf(query))

/** The same without amounts and words that fit everything here; the whole of it when nothing else is left. */
export function tellingSegments(query: string): Run[] {
  const kept = noise.reduce((rest, word) => rest.replaceAll(word, " "), normalise(query).replaceAll(amounts, " "))
  const segments = cut(runsOf(kept))
  return segments.length > 0 ? segments : typedSegments(query)
}

function cut(segments: Run[]): Run[] {
  let room = longestQuery
  return segments.flatMap((run) => {
    const taken = [...run.text].slice(0, room).join("")
    room -= [...taken].length
    return taken === "" ? [] : [{ kind: run.kind, text: taken }]
  })
}
