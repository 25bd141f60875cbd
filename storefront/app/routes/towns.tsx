import type { MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { findFacets } from "../features/catalog/catalog.queries.server"
import { TownList } from "../features/towns/components/town-list"
import { findTowns } from "../features/towns/towns.queries.server"
import { dictionary } from "../i18n"
import { localeOfPath } from "../i18n/locale"
import { useT } from "../i18n/use-t"
import { pageMeta } from "../page-meta"
import { PageHeader } from "../ui/page-header"

export const handle = { publicPage: { query: [] } }

export function headers() {
  return { "X-Page-Tags": "products" }
}

export async function loader() {
  const [towns, facets] = await Promise.all([findTowns(), findFacets({})])
  return { towns, products: Object.fromEntries(facets.town.map(({ value, count }) => [value, count])) }
}

export const meta: MetaFunction = ({ location }) => {
  const t = dictionary(localeOfPath(location.pathname))
  return pageMeta(location.pathname, { title: t.places.townsTitle, description: t.places.townsLead })
}

export default function Towns() {
  const { towns, products } = useLoaderData<typeof loader>()
  const t = useT()
  return (
    <>
      <PageHeader title={t.places.townsTitle} lead={t.places.townsLead} />
      <div className="page">
        <TownList towns={towns} products={products} />
      </div>
    </>
  )
}
