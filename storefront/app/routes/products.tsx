import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { browse } from "../features/catalog/catalog.queries.server"
import { CategoryChips } from "../features/catalog/components/category-chips"
import { Browser } from "../features/catalog/components/browser"
import { listParams, readFilters } from "../features/catalog/list-filters"
import { productsPath } from "../features/catalog/paths"
import { slotLabel } from "../features/season/labels"
import { dictionary } from "../i18n"
import { localeOfPath } from "../i18n/locale"
import { useLocale, useT } from "../i18n/use-t"
import { pageMeta } from "../page-meta"
import { PageHeader } from "../ui/page-header"

export const handle = { publicPage: { query: listParams } }

export function headers() {
  return { "X-Page-Tags": "products" }
}

export function loader({ request }: LoaderFunctionArgs) {
  return browse(readFilters(request))
}

export const meta: MetaFunction<typeof loader> = ({ location }) =>
  pageMeta(location.pathname, {
    title: dictionary(localeOfPath(location.pathname)).catalog.all,
    noindex: location.search !== "",
  })

export default function Products() {
  const browsing = useLoaderData<typeof loader>()
  const t = useT()
  const locale = useLocale()
  const { season } = browsing.filters
  const title =
    season === undefined ? t.catalog.all : t.catalog.slotTitle(slotLabel(t, season === "now" ? browsing.now : season))
  return (
    <>
      <PageHeader title={title} />
      <CategoryChips />
      <Browser {...browsing} to={(filters) => productsPath(locale, filters)} />
    </>
  )
}
