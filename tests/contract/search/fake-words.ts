const runs = /(\p{Script=Han}+)|([a-z]+)|(\d+)/gu

/** What the settings of an index say about words. */
export interface Words {
  readonly synonyms: Readonly<Record<string, string[]>>
  readonly dictionary: readonly string[]
}

/** Words of a field: Latin words and numbers whole, Han as characters, pairs and words of the dictionary. */
export function wordsOf(field: unknown, { dictionary }: Words): Set<string> {
  const words = new Set<string>()
  for (const [run, han] of [field].flat().join(" ").normalize("NFKC").toLowerCase().matchAll(runs)) {
    const known = han ? dictionary.filter((word) => run.includes(word)) : []
    for (const word of han ? [...run, ...pairsOf(run), ...known] : [run]) words.add(word)
  }
  return words
}

/** Each word of a query with what else it may be: the last Latin word may be a beginning, a Han word has synonyms. */
export function queryWords(query: string, { synonyms, dictionary }: Words): Set<string>[] {
  const found = [...query.normalize("NFKC").toLowerCase().matchAll(runs)]
  return found.flatMap(([run, han], index) => {
    if (!han) return [new Set(index === found.length - 1 ? [run, `${run}*`] : [run])]
    const words = run in synonyms ? [run] : cut(run, dictionary)
    return words.map((word) => new Set([word, ...(synonyms[word] ?? [])]))
  })
}

/** Words of the dictionary, the longest first; what lies between them in pairs. */
function cut(run: string, dictionary: readonly string[]): string[] {
  const word = dictionary.filter((one) => run.includes(one)).sort((a, b) => b.length - a.length)[0]
  if (word === undefined) return run.length === 1 ? [run] : pairsOf(run)
  const at = run.indexOf(word)
  const [before, after] = [run.slice(0, at), run.slice(at + word.length)]
  return [...(before ? cut(before, dictionary) : []), word, ...(after ? cut(after, dictionary) : [])]
}

function pairsOf(run: string): string[] {
  const characters = [...run]
  return characters.slice(1).map((character, index) => `${characters[index] ?? ""}${character}`)
}
