import { attributeOf, meets } from "./fake-filter"
import { queryWords, wordsOf, type Words } from "./fake-words"

export type Document = Record<string, unknown> & { id: string }

export interface Settings {
  searchableAttributes?: string[]
  filterableAttributes?: string[]
  sortableAttributes?: string[]
  synonyms?: Record<string, string[]>
  dictionary?: string[]
  pagination?: { maxTotalHits: number }
}

export interface Query {
  q?: string
  filter?: string[]
  sort?: string[]
  facets?: string[]
  page?: number
  hitsPerPage?: number
  attributesToSearchOn?: string[]
  matchingStrategy?: "all" | "last" | "frequency"
}

export class FakeRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string
  ) {
    super(code)
  }
}

/** The documents of the fake search server. */
export class FakeIndexes {
  readonly #indexes = new Map<string, { settings: Settings; documents: Map<string, Document> }>()

  names(): string[] {
    return [...this.#indexes.keys()]
  }

  create(uid: string): void {
    if (this.#indexes.has(uid)) throw new Error("index_already_exists")
    this.#indexes.set(uid, { settings: {}, documents: new Map() })
  }

  configure(uid: string, settings: Settings): void {
    Object.assign(this.#index(uid).settings, settings)
  }

  add(uid: string, documents: Document[]): void {
    if (!this.#indexes.has(uid)) this.create(uid)
    for (const document of documents) this.#index(uid).documents.set(document.id, document)
  }

  remove(uid: string, ids: string[]): void {
    for (const id of ids) this.#index(uid).documents.delete(id)
  }

  swap(one: string, other: string): void {
    const [left, right] = [this.#index(one), this.#index(other)]
    this.#indexes.set(one, right).set(other, left)
  }

  drop(uid: string): void {
    if (!this.#indexes.delete(uid)) throw new Error("index_not_found")
  }

  search(uid: string, query: Query) {
    const { settings, documents } = this.#index(uid)
    const { filter = [], sort = [], facets = [], page = 1, hitsPerPage = 20, attributesToSearchOn = ["*"] } = query
    refuseUnknown("invalid_search_filter", filter.map(attributeOf), settings.filterableAttributes)
    refuseUnknown(
      "invalid_search_sort",
      sort.map((rule) => rule.split(":")[0] ?? ""),
      settings.sortableAttributes
    )
    refuseUnknown("invalid_search_facets", facets, settings.filterableAttributes)
    refuseUnknown("invalid_search_attributes_to_search_on", attributesToSearchOn, settings.searchableAttributes)

    const known = { synonyms: settings.synonyms ?? {}, dictionary: settings.dictionary ?? [] }
    const words = queryWords(query.q ?? "", known)
    const found = [...documents.values()]
      .filter((document) => filter.every((clause) => meets(document, clause)))
      .map((document) => ({ document, ...score(document, words, attributesToSearchOn, known) }))
      .filter(({ met }) => (query.matchingStrategy === "all" ? met === words.length : met > 0 || words.length === 0))
      .sort((a, b) => bySort(a.document, b.document, sort) || b.met - a.met || a.place - b.place || popular(a, b))
      .map(({ document }) => document)

    const totalHits = Math.min(found.length, settings.pagination?.maxTotalHits ?? 1_000)
    const shown = found.slice(0, totalHits).slice((page - 1) * hitsPerPage, page * hitsPerPage)
    return {
      indexUid: uid,
      hits: shown.map(({ id }) => ({ id })),
      query: query.q ?? "",
      processingTimeMs: 0,
      page,
      hitsPerPage,
      totalPages: Math.ceil(totalHits / hitsPerPage),
      totalHits,
      ...(facets.length > 0 && { facetDistribution: distributions(found, facets), facetStats: stats(found, facets) }),
    }
  }

  #index(uid: string) {
    const index = this.#indexes.get(uid)
    if (!index) throw new FakeRefusal(404, "index_not_found")
    return index
  }
}

function refuseUnknown(code: string, asked: string[], allowed: string[] = []): void {
  if (asked.some((one) => one !== "*" && !allowed.includes(one))) throw new FakeRefusal(400, code)
}

/** How many words the document has, and the place of the best field among those searched. */
function score(
  document: Document,
  words: Set<string>[],
  fields: string[],
  known: Words
): { met: number; place: number } {
  const searched = fields.map((field) => wordsOf(document[field], known))
  const has = (field: Set<string>, word: Set<string>): boolean =>
    [...word].some((one) =>
      one.endsWith("*") ? [...field].some((own) => own.startsWith(one.slice(0, -1))) : field.has(one)
    )
  const places = words.map((word) => searched.findIndex((field) => has(field, word))).filter((place) => place >= 0)
  return { met: places.length, place: places.reduce((sum, place) => sum + place, 0) }
}

const popular = (a: { document: Document }, b: { document: Document }): number =>
  Number(b.document.popularity) - Number(a.document.popularity)

/** A missing value comes last both ways. */
function bySort(a: Document, b: Document, rules: string[]): number {
  for (const rule of rules) {
    const [field = "", direction] = rule.split(":")
    const [left, right] = [a[field], b[field]]
    if (left === right) continue
    if (left === undefined) return 1
    if (right === undefined) return -1
    return (Number(left) - Number(right)) * (direction === "desc" ? -1 : 1)
  }
  return 0
}

function distributions(documents: Document[], facets: string[]): Record<string, Record<string, number>> {
  const count = (facet: string): Record<string, number> => {
    const counts: Record<string, number> = {}
    for (const document of documents) {
      for (const value of [document[facet]].flat())
        if (value !== undefined) counts[String(value)] = (counts[String(value)] ?? 0) + 1
    }
    return counts
  }
  return Object.fromEntries(facets.map((facet) => [facet, count(facet)]))
}

function stats(documents: Document[], facets: string[]): Record<string, { min: number; max: number }> {
  return Object.fromEntries(
    facets.flatMap((facet) => {
      const numbers = documents
        .flatMap((document) => [document[facet]].flat())
        .filter((value) => typeof value === "number")
      return numbers.length === 0 ? [] : [[facet, { min: Math.min(...numbers), max: Math.max(...numbers) }]]
    })
  )
}
