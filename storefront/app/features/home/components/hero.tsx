import { useLocale, useT } from "../../../i18n/use-t"
import { ButtonLink } from "../../../ui/button"
import { Horizon } from "../../../ui/horizon"
import { productsPath } from "../../catalog/paths"
import { slotLabel } from "../../season/labels"
import type { Home } from "../home.queries.server"
import { RipeArches } from "./ripe-arches"

/** What is ripe today, standing on the county's horizon. */
export function Hero({ home }: { home: Home }) {
  const t = useT()
  const locale = useLocale()
  return (
    <section className="relative overflow-hidden bg-gold-soft/40">
      <div className="page relative z-10 grid gap-7 pt-7 pb-8 md:grid-cols-[5fr_6fr] md:items-end md:gap-12 md:pt-12 md:pb-10">
        <div className="md:pb-32">
          <p className="text-gold">{t.home.now(slotLabel(t, home.now))}</p>
          <h1 className="mt-2 font-heading text-4xl font-semibold md:text-5xl">
            {t.headings.hero.map((phrase) => (
              <span key={phrase} className="inline-block">
                {phrase}
              </span>
            ))}
          </h1>
          <p className="mt-4 max-w-text">{t.home.lead(home.inSeasonCount)}</p>
          <div className="mt-6 flex flex-wrap gap-3">
            <ButtonLink href={productsPath(locale, { season: "now" })}>{t.home.shopSeason}</ButtonLink>
            <ButtonLink tone="quiet" href={productsPath(locale)}>
              {t.home.shopAll}
            </ButtonLink>
          </div>
        </div>
        <RipeArches cards={home.calendar.slice(0, 3)} />
      </div>
      <Horizon className="absolute inset-x-0 bottom-0 h-24 w-full md:h-36" />
    </section>
  )
}
