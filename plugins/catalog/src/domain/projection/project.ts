import type { SearchText } from "../search/search-text"
import { synonymsOf } from "../search/synonyms"
import { categoryNames, isCategory, type CategoryName } from "./category-names"
import { seasonMask } from "./season-mask"
import { inOrder, lowestPerJin, pricePerJin, priceRange, stockOf } from "./sizes"
import type { ProductSource, SourceCooperative, SourceFacts } from "./source"

export type HiddenReason = "not_published" | "no_cooperative" | "cooperative_not_open" | "no_facts" | "no_category"

export type Projection =
  | { readonly kind: "hidden"; readonly id: string; readonly reason: HiddenReason }
  | { readonly kind: "listed"; readonly id: string; readonly row: ListedRow }

export type ListedRow = ReturnType<typeof listedRow>

/** What the shop shows of a product, or why it shows nothing. A product without a price is shown without one. */
export function project(source: ProductSource): Projection {
  const { id, cooperative, facts, category } = source
  if (!source.is_published) return { kind: "hidden", id, reason: "not_published" }
  if (!cooperative) return { kind: "hidden", id, reason: "no_cooperative" }
  if (!cooperative.is_open) return { kind: "hidden", id, reason: "cooperative_not_open" }
  if (!facts) return { kind: "hidden", id, reason: "no_facts" }
  if (!isCategory(category)) return { kind: "hidden", id, reason: "no_category" }
  return { kind: "listed", id, row: listedRow(source, cooperative, facts, category) }
}

function listedRow(source: ProductSource, cooperative: SourceCooperative, facts: SourceFacts, category: CategoryName) {
  const card = cardOf(source, cooperative, facts, category)
  return {
    card,
    detail: { ...card, ...moreOf(source, cooperative, facts) },
    season_mask: seasonMask(facts.season),
    in_stock: card.stock !== "out",
    popularity: facts.popularity,
    created_at: source.created_at,
    text: searchText(source, cooperative, facts, category),
  }
}

function cardOf(source: ProductSource, cooperative: SourceCooperative, facts: SourceFacts, category: CategoryName) {
  const price = priceRange(source.variants)
  return {
    id: source.id,
    handle: source.handle,
    title: source.title,
    title_en: facts.title_en,
    subtitle: source.subtitle,
    subtitle_en: facts.subtitle_en,
    produce: facts.produce,
    image: source.image,
    category,
    cooperative: {
      id: cooperative.id,
      handle: cooperative.handle,
      name: cooperative.name,
      name_en: cooperative.name_en,
    },
    town: { code: cooperative.town_code, name: cooperative.town_name, name_en: cooperative.town_name_en },
    price_from_fen: price.from,
    price_to_fen: price.to,
    price_per_jin_fen: lowestPerJin(source.variants),
    season: facts.season,
    stock: stockOf(source.variants),
    badges: facts.new_harvest ? (["new_harvest"] as const) : [],
  }
}

function moreOf(source: ProductSource, cooperative: SourceCooperative, facts: SourceFacts) {
  return {
    description: source.description,
    description_en: facts.description_en,
    images: source.images,
    variants: inOrder(source.variants).map(({ id, title, sku, price_fen, weight_grams, available }) => ({
      id,
      title,
      sku,
      price_fen,
      weight_grams,
      price_per_jin_fen: pricePerJin(price_fen, weight_grams),
      available,
    })),
    village: villageOf(cooperative, facts),
    harvest: facts.harvest,
    is_fresh: facts.is_fresh,
    is_demo: facts.is_demo,
    cooperative_story: cooperative.story,
    cooperative_story_en: cooperative.story_en,
  }
}

/** The village is named only where the shop's own directory names it. */
function villageOf(cooperative: SourceCooperative, facts: SourceFacts): { code: string; name: string } | null {
  const { village_code: code, village_name: name } = cooperative
  if (code === null || name === null) return null
  return facts.village_code === null || facts.village_code === code ? { code, name } : null
}

function searchText(
  source: ProductSource,
  cooperative: SourceCooperative,
  facts: SourceFacts,
  category: CategoryName
): SearchText {
  const synonyms = synonymsOf(source.title, facts.produce)
  return {
    title: source.title,
    title_en: facts.title_en,
    subtitle: source.subtitle,
    synonyms: synonyms.names,
    synonyms_en: [...synonyms.english, facts.produce.replaceAll("-", " ")],
    category: categoryNames[category].zh,
    town: cooperative.town_name,
    cooperative: cooperative.name,
    other_en: [categoryNames[category].en, cooperative.town_name_en, cooperative.name_en].join(" "),
  }
}
