import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { slotOf } from "@haifeng/kernel"
import { findProducts } from "../features/catalog/catalog.queries.server"
import { CardGrid } from "../features/catalog/components/card-grid"
import { Pages } from "../features/catalog/components/pages"
import { readFilters } from "../features/catalog/list-filters"
import { findCooperative } from "../features/cooperatives/cooperatives.queries.server"
import { cooperativePath, cooperativesPath } from "../features/cooperatives/paths"
import { townPath } from "../features/towns/paths"
import { villageLabel } from "../features/towns/village-label"
import { inLocale, localeOfPath } from "../i18n/locale"
import { useLocale, useT } from "../i18n/use-t"
import { pageMeta } from "../page-meta"
import { Badge } from "../ui/badge"
import { PageHeader } from "../ui/page-header"
import { Section } from "../ui/section"

export const handle = { publicPage: { query: ["page"] } }

export function headers() {
  return { "X-Page-Tags": "products cooperatives" }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const shop = params.handle ?? ""
  const { page } = readFilters(request)
  const [cooperative, list] = await Promise.all([findCooperative(shop), findProducts({ cooperative: shop, page })])
  return { cooperative, list, now: slotOf(Date.now()) }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded, location }) => {
  if (!loaded) return []
  const locale = localeOfPath(location.pathname)
  const { cooperative } = loaded
  return pageMeta(location.pathname, {
    title: inLocale(locale, cooperative.name, cooperative.name_en),
    description: inLocale(locale, cooperative.story, cooperative.story_en),
  })
}

export default function Cooperative() {
  const { cooperative, list, now } = useLoaderData<typeof loader>()
  const t = useT()
  const locale = useLocale()
  const name = inLocale(locale, cooperative.name, cooperative.name_en)
  const town = inLocale(locale, cooperative.town_name, cooperative.town_name_en)
  return (
    <>
      <PageHeader
        title={name}
        crumbs={[{ label: t.places.cooperativesTitle, to: cooperativesPath(locale) }, { label: name }]}
      />
      <div className="page">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
          <span>{t.places.kinds[cooperative.kind]}</span>
          <a
            href={townPath(locale, cooperative.town_code)}
            className="inline-flex min-h-8 items-center text-primary underline underline-offset-4"
          >
            {town}
          </a>
          {cooperative.village_name ? <span>{villageLabel(cooperative.village_name)}</span> : null}
          {cooperative.founded_year ? (
            <span className="figures">{t.places.founded(cooperative.founded_year)}</span>
          ) : null}
          {cooperative.is_demo ? <Badge>{t.places.demo}</Badge> : null}
        </p>
        <p className="mt-4 max-w-text text-lg">{inLocale(locale, cooperative.story, cooperative.story_en)}</p>
      </div>
      <Section title={t.places.cooperativeProducts}>
        {list.cards.length > 0 ? (
          <CardGrid cards={list.cards} now={now} eager={4} />
        ) : (
          <p className="text-muted">{t.places.noProducts}</p>
        )}
        <Pages
          page={list.page}
          hasMore={list.has_more}
          to={(page) => cooperativePath(locale, cooperative.handle, page)}
        />
      </Section>
    </>
  )
}
