import type { Card } from "@haifeng/catalog/contract"
import { slotOf } from "@haifeng/kernel"
import { findFacets, findProducts } from "../catalog/catalog.queries.server"
import { findCooperatives } from "../cooperatives/cooperatives.queries.server"
import { findTowns } from "../towns/towns.queries.server"

const RIPE = 8
const CALENDAR_ROWS = 8
const FEATURED = 8
const SHOPS = 6

/** All the home page shows; its five questions go out together. */
export async function readHome() {
  const now = Date.now()
  const [ripe, popular, facets, towns, cooperatives] = await Promise.all([
    findProducts({ season: "now", in_stock: "1" }, 24),
    findProducts({ sort: "popular", in_stock: "1" }, 24),
    findFacets({}),
    findTowns(),
    findCooperatives(),
  ])
  const seasonal = ripe.cards.filter((card) => card.season !== null)
  const shownRipe = spread(seasonal).slice(0, RIPE)
  const shown = new Set(shownRipe.map((card) => card.id))
  return {
    now: slotOf(now),
    today: now,
    inSeasonCount: facets.in_season_now,
    ripe: shownRipe,
    calendar: onePerProduce(seasonal).slice(0, CALENDAR_ROWS),
    featured: spread(popular.cards.filter((card) => !shown.has(card.id))).slice(0, FEATURED),
    categories: facets.category,
    towns,
    productsByTown: Object.fromEntries(facets.town.map(({ value, count }) => [value, count])),
    cooperatives: cooperatives.slice(0, SHOPS),
  }
}

export type Home = Awaited<ReturnType<typeof readHome>>

function onePerProduce(cards: Card[]): Card[] {
  return cards.filter((card, index) => cards.findIndex((other) => other.produce === card.produce) === index)
}

/** One of each produce first, so that a shelf is not eight boxes of the same rice. */
function spread(cards: Card[]): Card[] {
  const first = onePerProduce(cards)
  return [...first, ...cards.filter((card) => !first.includes(card))]
}
