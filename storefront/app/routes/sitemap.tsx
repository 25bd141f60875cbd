import { categoryHandles } from "@haifeng/catalog/contract"
import { findProducts } from "../features/catalog/catalog.queries.server"
import { categoryPath, productPath, productsPath } from "../features/catalog/paths"
import { findCooperatives } from "../features/cooperatives/cooperatives.queries.server"
import { cooperativePath, cooperativesPath } from "../features/cooperatives/paths"
import { homePath } from "../features/home/paths"
import { townPath, townsPath } from "../features/towns/paths"
import { findTowns } from "../features/towns/towns.queries.server"
import { env } from "../env.server"
import { locales } from "../i18n/locale"

export const handle = { publicPage: { query: [] } }

const PAGE = 48
const MOST_PAGES = 20

/** Everything public, in every language; of a very large catalogue the newest products. */
export async function loader() {
  const [towns, cooperatives, products] = await Promise.all([findTowns(), findCooperatives(), newestHandles()])
  const paths = locales.flatMap((locale) => [
    homePath(locale),
    productsPath(locale),
    cooperativesPath(locale),
    townsPath(locale),
    ...categoryHandles.map((category) => categoryPath(locale, category)),
    ...towns.map((town) => townPath(locale, town.code)),
    ...cooperatives.map((cooperative) => cooperativePath(locale, cooperative.handle)),
    ...products.map((product) => productPath(locale, product)),
  ])
  const urls = paths.map((path) => `<url><loc>${env.shopOrigin}${path.replaceAll("&", "&amp;")}</loc></url>`)
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join("\n")}\n</urlset>\n`
  return new Response(xml, { headers: { "Content-Type": "application/xml; charset=utf-8" } })
}

async function newestHandles(): Promise<string[]> {
  const handles: string[] = []
  for (let page = 1; page <= MOST_PAGES; page++) {
    const list = await findProducts({ sort: "newest", page }, PAGE)
    handles.push(...list.cards.map((card) => card.handle))
    if (!list.has_more) break
  }
  return handles
}
