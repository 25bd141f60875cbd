import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { townCode } from "@haifeng/cooperatives/contract"
import { slotOf } from "@haifeng/kernel"
import { findProducts } from "../features/catalog/catalog.queries.server"
import { CardGrid } from "../features/catalog/components/card-grid"
import { Pages } from "../features/catalog/components/pages"
import { readFilters } from "../features/catalog/list-filters"
import { CooperativeGrid } from "../features/cooperatives/components/cooperative-grid"
import { townPath, townsPath } from "../features/towns/paths"
import { hasPage } from "../features/towns/road-order"
import { findTown } from "../features/towns/towns.queries.server"
import { inLocale, localeOfPath } from "../i18n/locale"
import { useLocale, useT } from "../i18n/use-t"
import { pageMeta } from "../page-meta"
import { PageHeader } from "../ui/page-header"
import { Section } from "../ui/section"

export const handle = { publicPage: { query: ["page"] } }

export function headers() {
  return { "X-Page-Tags": "products cooperatives" }
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const code = townCode.safeParse(params.code)
  if (!code.success || !hasPage(code.data)) throw data(null, { status: 404 })
  const { page } = readFilters(request)
  const [{ town, cooperatives }, list] = await Promise.all([
    findTown(code.data),
    findProducts({ town: code.data, page }),
  ])
  return { town, cooperatives, list, now: slotOf(Date.now()) }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded, location }) => {
  if (!loaded) return []
  const locale = localeOfPath(location.pathname)
  return pageMeta(location.pathname, { title: inLocale(locale, loaded.town.name, loaded.town.name_en) })
}

export default function Town() {
  const { town, cooperatives, list, now } = useLoaderData<typeof loader>()
  const t = useT()
  const locale = useLocale()
  const name = inLocale(locale, town.name, town.name_en)
  return (
    <>
      <PageHeader
        title={name}
        lead={<span className="figures">{t.places.villages(town.village_count)}</span>}
        crumbs={[{ label: t.places.townsTitle, to: townsPath(locale) }, { label: name }]}
      />
      <section className="page">
        <h2 className="mb-5 text-xl font-semibold">{t.places.townProducts(name)}</h2>
        {list.cards.length > 0 ? (
          <CardGrid cards={list.cards} now={now} eager={4} />
        ) : (
          <p className="text-muted">{t.places.noTownProducts}</p>
        )}
        <Pages page={list.page} hasMore={list.has_more} to={(page) => townPath(locale, town.code, page)} />
      </section>
      {cooperatives.length > 0 ? (
        <Section title={t.places.townCooperatives(name)}>
          <CooperativeGrid cooperatives={cooperatives} />
        </Section>
      ) : null}
    </>
  )
}
