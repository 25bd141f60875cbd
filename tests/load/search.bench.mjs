import { createRequire } from "node:module"
import { interleave, row } from "./rounds.mjs"
import { openStockSearch } from "./search-stock.mjs"

const require = createRequire(import.meta.url)
const queries = require("./search-queries.json")
const products = 100_000
/** Every sixth: of each kind some. Stock reads the whole table for one. */
const timed = queries.filter((_, index) => index % 6 === 0).map(({ q }) => q)

export async function run({ databases, say }, { rounds }) {
  const url = await databases.shop(products)
  const { ModulesSdkUtils } = require("@medusajs/framework/utils")
  const connection = ModulesSdkUtils.createPgConnection({
    clientUrl: url,
    schema: "public",
    driverOptions: { ssl: false },
  })
  try {
    const catalog = openCatalog(connection)
    say("words for stock Medusa's search")
    const stock = await openStockSearch(connection)
    try {
      return [await speed(catalog, stock, rounds), await quality(catalog)]
    } finally {
      await stock.close()
    }
  } finally {
    await connection.destroy()
  }
}

/** As the shop opens it, and without a search server. */
function openCatalog(connection) {
  const { service: Catalog } = require("@haifeng/catalog/modules/catalog").default
  const catalog = new Catalog({ __pg_connection__: connection, logger: console }, { meilisearch: null })
  const asked = (q) => ({ q, page: 1, limit: 24 })
  return {
    search: (q) => catalog.list(asked(q), Date.now()),
    first: async (q) => JSON.parse(await catalog.list(asked(q), Date.now())).cards[0],
  }
}

async function speed(catalog, stock, rounds) {
  const arm = (engine) => async () => {
    const took = []
    for (const q of timed) {
      const begun = performance.now()
      await engine.search(q)
      took.push(performance.now() - begun)
    }
    return took.sort((a, b) => a - b)[Math.ceil(took.length * 0.95) - 1]
  }
  await arm(catalog)()
  const result = await interleave(rounds, arm(catalog), arm(stock))
  return row(
    "search.p95",
    `p95 of ${timed.length} Chinese searches at ${products} products, stock with typo tolerance`,
    "ms",
    result
  )
}

/** One round: the same words find the same goods every time. The baseline is every one right. */
async function quality(catalog) {
  const wrong = []
  for (const query of queries) {
    const first = await catalog.first(query.q)
    if (!isRight(query, first)) wrong.push(`${query.q} (${first?.title ?? "nothing"})`)
  }
  if (wrong.length > 0) console.error(`  search.quality: wrong are ${wrong.join(", ")}`)
  const share = (queries.length - wrong.length) / queries.length
  const metric = `share of ${queries.length} Chinese searches with the right product first, at ${products} products`
  return row("search.quality", metric, "share", { ours: share, baseline: 1, rounds: 1 })
}

const isRight = ({ produce, title = "" }, first) => first?.produce === produce && first.title.includes(title)
