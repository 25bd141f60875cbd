import { interleave, row } from "./rounds.mjs"
import { getJson, p95, requestsPerSecond } from "./requests.mjs"
import { listPath, stockContext } from "./stock/seven-calls.mjs"

const perPage = 24
const firstPages = Array.from({ length: 20 }, (_, page) => page)
const oursAt = (page) => `/shop/products?limit=${perPage}&page=${page + 1}`

export async function run(house, { rounds }) {
  return [await list(house, rounds), await scale(house, rounds)]
}

/** The first twenty pages of 24 cards with prices, at 10,000 products: requests a second with ten connections. */
async function list({ databases, servers }, rounds) {
  const url = await databases.shop(10_000)
  const context = await stockContext(url)
  const { stock, ours } = await servers.stockAndOurs(url)
  const stockAt = (page) => `${listPath(context)}&offset=${page * perPage}`

  const { cards } = await getJson(ours + oursAt(0))
  const { products } = await getJson(stock + stockAt(0), context.headers)
  mustBePriced(
    "ours",
    cards.map((card) => card.price_from_fen)
  )
  mustBePriced(
    "stock",
    products.map(({ variants }) => variants[0]?.calculated_price?.calculated_amount)
  )

  const oursArm = () => requestsPerSecond(ours, firstPages.map(oursAt))
  const stockArm = () => requestsPerSecond(stock, firstPages.map(stockAt), { headers: context.headers })
  await oursArm()
  await stockArm()
  const result = await interleave(rounds, oursArm, stockArm)
  await servers.stop()
  return row("catalog.list", "24 cards with prices at 10,000 products", "requests/s", result)
}

function mustBePriced(arm, prices) {
  if (prices.length !== perPage || !prices.every((price) => price > 0)) {
    throw new Error(
      `catalog: ${arm} answered ${prices.length} cards, ${prices.filter((price) => price > 0).length} priced`
    )
  }
}

/** What shoppers open at a hundred times the goods: the first page, the next, a category, a season, a town, by price. */
const views = ["", "&page=2", "&category=fruit", "&season=now", "&sort=price_asc", "&sort=newest", "&in_stock=1"]

async function scale({ databases, servers }, rounds) {
  const [large, small] = [await databases.shop(100_000), await databases.shop(1_000)]
  const paths = views.map((view) => `/shop/products?limit=${perPage}${view}`)
  const [atLarge, atSmall] = [await servers.ours(large), await servers.ours(small)]
  const [largeArm, smallArm] = [atLarge, atSmall].map((origin) => () => p95(origin, paths))
  await largeArm()
  await smallArm()
  const result = await interleave(rounds, largeArm, smallArm)
  await servers.stop()
  return row("catalog.list.scale", "p95 at 100,000 products over p95 at 1,000", "ms", result)
}
