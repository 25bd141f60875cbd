import type { MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { CardGrid } from "../features/catalog/components/card-grid"
import { productsPath } from "../features/catalog/paths"
import { CooperativeGrid } from "../features/cooperatives/components/cooperative-grid"
import { cooperativesPath } from "../features/cooperatives/paths"
import { CategoryShelf } from "../features/home/components/category-shelf"
import { Hero } from "../features/home/components/hero"
import { SeasonCalendar } from "../features/home/components/season-calendar"
import { readHome } from "../features/home/home.queries.server"
import { dayLabel } from "../features/season/labels"
import { TownList } from "../features/towns/components/town-list"
import { townsPath } from "../features/towns/paths"
import { dictionary } from "../i18n"
import { localeOfPath } from "../i18n/locale"
import { useLocale, useT } from "../i18n/use-t"
import { pageMeta } from "../page-meta"
import { Section } from "../ui/section"

export const handle = { publicPage: { query: [] } }

export function headers() {
  return { "X-Page-Tags": "products cooperatives" }
}

export function loader() {
  return readHome()
}

export const meta: MetaFunction = ({ location }) =>
  pageMeta(location.pathname, { title: dictionary(localeOfPath(location.pathname)).shell.brand })

export default function HomePage() {
  const home = useLoaderData<typeof loader>()
  const t = useT()
  const locale = useLocale()
  return (
    <>
      <Hero home={home} />
      {home.ripe.length > 0 ? (
        <Section
          display
          title={t.headings.seasonNow}
          more={{ to: productsPath(locale, { season: "now" }), label: t.home.allSeason }}
        >
          <CardGrid cards={home.ripe} now={home.now} />
        </Section>
      ) : null}
      {home.calendar.length > 0 ? (
        <Section display title={t.headings.calendar} lead={t.home.calendarNote}>
          <SeasonCalendar cards={home.calendar} now={home.now} />
        </Section>
      ) : null}
      <Section display title={t.headings.categories}>
        <CategoryShelf counts={home.categories} />
      </Section>
      {home.featured.length > 0 ? (
        <Section display title={t.headings.featured} more={{ to: productsPath(locale), label: t.home.shopAll }}>
          <CardGrid cards={home.featured} now={home.now} />
        </Section>
      ) : null}
      <Section
        display
        title={t.headings.towns}
        lead={t.home.townsLead}
        more={{ to: townsPath(locale), label: t.home.allTowns }}
      >
        <TownList towns={home.towns} products={home.productsByTown} />
      </Section>
      {home.cooperatives.length > 0 ? (
        <Section
          display
          title={t.headings.cooperatives}
          more={{ to: cooperativesPath(locale), label: t.home.allCooperatives }}
        >
          <CooperativeGrid cooperatives={home.cooperatives} swipe />
        </Section>
      ) : null}
      <Section display title={t.headings.money}>
        <p className="max-w-[44rem] border-l-4 border-gold-fill pl-4 text-lg">
          {t.home.moneyText(dayLabel(locale, home.today))}
        </p>
      </Section>
    </>
  )
}
