import { categoryHandle } from "@haifeng/catalog/contract"
import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { browse } from "../features/catalog/catalog.queries.server"
import { Browser } from "../features/catalog/components/browser"
import { listParams, readFilters } from "../features/catalog/list-filters"
import { categoryPath, productsPath } from "../features/catalog/paths"
import { dictionary } from "../i18n"
import { localeOfPath } from "../i18n/locale"
import { useLocale, useT } from "../i18n/use-t"
import { pageMeta } from "../page-meta"
import { PageHeader } from "../ui/page-header"

export const handle = { publicPage: { query: listParams } }

export function headers() {
  return { "X-Page-Tags": "products" }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const category = categoryHandle.safeParse(params.category)
  if (!category.success) throw data(null, { status: 404 })
  return { category: category.data, browsing: await browse({ ...readFilters(request), category: category.data }) }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded, location }) => {
  if (!loaded) return []
  const t = dictionary(localeOfPath(location.pathname))
  const { category } = loaded
  const noindex = location.search !== ""
  return pageMeta(location.pathname, {
    title: t.catalog.categories[category],
    description: t.catalog.categoryLeads[category],
    noindex,
  })
}

export default function Category() {
  const { category, browsing } = useLoaderData<typeof loader>()
  const t = useT()
  const locale = useLocale()
  return (
    <>
      <PageHeader
        title={t.catalog.categories[category]}
        lead={t.catalog.categoryLeads[category]}
        crumbs={[{ label: t.catalog.all, to: productsPath(locale) }, { label: t.catalog.categories[category] }]}
      />
      <Browser {...browsing} fixed={{ category }} to={(filters) => categoryPath(locale, category, filters)} />
    </>
  )
}
