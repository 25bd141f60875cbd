import type { Settings } from "meilisearch" with { "resolution-mode": "import" }
import { kinds } from "../../../../domain/search/synonyms"

const han = ["title", "synonyms", "subtitle", "category_name", "town_name", "cooperative_name", "characters"]
const english = ["title_en", "synonyms_en", "other_en"]

/** Where the words of a rung are looked for. */
export const searchedFields = {
  words: [
    "title",
    "title_en",
    "synonyms",
    "synonyms_en",
    "subtitle",
    "category_name",
    "town_name",
    "cooperative_name",
    "other_en",
  ],
  sounds: ["title", "title_en", "synonyms", "synonyms_en", "category_name", "town_name", "sounds", "other_en"],
  folded: ["folded"],
  characters: ["characters", ...english],
} as const

/** Local names that a general Chinese dictionary cuts in the wrong place. */
const localNames = [
  "鲘门",
  "虎噉",
  "油占米",
  "西坑",
  "可塘",
  "赤坑",
  "妃子笑",
  "糯米糍",
  "淮枝",
  "莲花山",
  "红耕夫",
  "特小凤",
]

export const maxTotalHits = 10_000

/** Everything about the index but its documents. Synonyms go both ways within a kind of produce. */
export const indexSettings: Settings = {
  searchableAttributes: [
    "title",
    "title_en",
    "synonyms",
    "synonyms_en",
    "sounds",
    "folded",
    ...han.slice(2),
    "other_en",
  ],
  filterableAttributes: [
    "category",
    "town_code",
    "cooperative",
    "produce",
    "season_slots",
    "price_from_fen",
    "in_stock",
  ],
  sortableAttributes: ["popularity", "created_at", "price_from_fen"],
  displayedAttributes: ["id"],
  rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness", "popularity:desc"],
  localizedAttributes: [
    { attributePatterns: han, locales: ["cmn"] },
    { attributePatterns: [...english, "sounds", "folded"], locales: ["eng"] },
  ],
  dictionary: [...new Set([...localNames, ...kinds.flatMap((kind) => kind.names)])],
  synonyms: Object.fromEntries(
    kinds.flatMap(({ names }) => names.map((name) => [name, names.filter((other) => other !== name)]))
  ),
  typoTolerance: { enabled: true, disableOnNumbers: true, disableOnAttributes: [...han, ...english] },
  faceting: { maxValuesPerFacet: 500, sortFacetValuesBy: { "*": "count" } },
  pagination: { maxTotalHits },
  searchCutoffMs: 300,
}
