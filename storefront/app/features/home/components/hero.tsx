import { useLocale, useT } from "../../../i18n/use-t"
import { ButtonLink } from "../../../ui/button"
import { Horizon } from "../../../ui/horizon"
import { productsPath } from "../../catalog/paths"
import { slotLabel } from "../../season/labels"
import type { Home } from "../home.queries.server"
import { SeasonCalendar } from "./season-calendar"

export function Hero({ home }: { home: Home }) {
  const t = useT()
  const locale = useLocale()
  return (
    <section className="relative overflow-hidden bg-gold-soft/40">
      <div className="page relative z-10 grid gap-8 pt-8 pb-24 md:grid-cols-2 md:items-center md:gap-12 md:pt-14 md:pb-36">
        <div>
          <p className="text-gold">{t.home.now(slotLabel(t, home.now))}</p>
          <h1 className="mt-2 font-heading text-4xl font-semibold md:text-5xl">{t.headings.hero}</h1>
          <p className="mt-4 max-w-text">{t.home.lead(home.inSeasonCount)}</p>
          <div className="mt-6 flex flex-wrap gap-3">
            <ButtonLink href={productsPath(locale, { season: "now" })}>{t.home.shopSeason}</ButtonLink>
            <ButtonLink tone="quiet" href={productsPath(locale)}>
              {t.home.shopAll}
            </ButtonLink>
          </div>
        </div>
        {home.calendar.length > 0 ? <SeasonCalendar cards={home.calendar} now={home.now} /> : null}
      </div>
      <Horizon className="absolute inset-x-0 bottom-0 h-20 w-full md:h-32" />
    </section>
  )
}
