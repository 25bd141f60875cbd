import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { browse } from "../features/catalog/catalog.queries.server"
import { Browser } from "../features/catalog/components/browser"
import { SearchStart } from "../features/catalog/components/search-start"
import { listParams, readFilters } from "../features/catalog/list-filters"
import { searchPath } from "../features/catalog/paths"
import { dictionary } from "../i18n"
import { localeOfPath } from "../i18n/locale"
import { useLocale, useT } from "../i18n/use-t"
import { pageMeta } from "../page-meta"
import { PageHeader } from "../ui/page-header"

export const handle = { publicPage: { query: listParams } }

export function headers() {
  return { "X-Page-Tags": "products" }
}

export async function loader({ request }: LoaderFunctionArgs) {
  const filters = readFilters(request)
  return { browsing: filters.q ? await browse(filters) : null }
}

export const meta: MetaFunction<typeof loader> = ({ location }) =>
  pageMeta(location.pathname, { title: dictionary(localeOfPath(location.pathname)).shell.search, noindex: true })

export default function Search() {
  const { browsing } = useLoaderData<typeof loader>()
  const t = useT()
  const locale = useLocale()
  const words = browsing?.filters.q
  if (!browsing || !words) return <SearchStart />
  const understood = browsing.list.match ? t.catalog.matches[browsing.list.match] : ""
  return (
    <>
      <PageHeader title={t.catalog.searchTitle(words)} lead={understood || undefined} />
      <Browser {...browsing} fixed={{ q: words }} to={(filters) => searchPath(locale, filters)} />
    </>
  )
}
