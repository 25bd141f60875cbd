import type { Card } from "@haifeng/catalog/contract"
import { SLOTS_IN_YEAR, type SeasonSlot } from "@haifeng/kernel"
import { inLocale } from "../../../i18n/locale"
import { useLocale, useT } from "../../../i18n/use-t"
import { classNames } from "../../../ui/class-names"
import { productPath, productsPath } from "../../catalog/paths"
import { SeasonStrip } from "../../season/components/season-strip"
import { seasonLabel, slotLabel } from "../../season/labels"

/** On a phone the name stands over its strip, so that twelve months are wide enough to touch. */
const columns = "grid items-center gap-x-6 md:grid-cols-[12em_1fr]"

/** The year in 36 steps of ten days: each produce of today with its season, each month a link to what it brings. */
export function SeasonCalendar({ cards, now }: { cards: Card[]; now: SeasonSlot }) {
  const t = useT()
  const locale = useLocale()
  const today = slotLabel(t, now)
  return (
    <div className="rounded-card border border-line bg-card px-4 py-3 md:px-6 md:py-4">
      <div className={columns}>
        <span className="text-sm text-gold">{today}</span>
        <ol className="figures grid grid-cols-12 text-xs text-muted md:text-sm">
          {t.season.monthsShort.map((month, index) => {
            const slot = monthSlot(index, now)
            const here = Math.floor(now / 3) === index
            return (
              <li key={index}>
                <a
                  href={productsPath(locale, { season: slot })}
                  className={classNames(
                    "inline-flex min-h-11 w-full items-center justify-center hover:text-primary hover:underline",
                    here && "font-semibold text-price"
                  )}
                >
                  {month}
                  <span className="sr-only"> {t.catalog.slotTitle(slotLabel(t, slot))}</span>
                </a>
              </li>
            )
          })}
        </ol>
      </div>
      <ul>
        {cards.map((card) => (
          <li key={card.id} className="border-t border-line">
            <a
              href={productPath(locale, card.handle)}
              className={classNames("group min-h-11 py-2 text-sm md:py-1 md:text-base", columns)}
            >
              <span className="truncate group-hover:text-primary">{inLocale(locale, card.title, card.title_en)}</span>
              <SeasonStrip
                season={card.season}
                now={now}
                className="h-4 w-full md:h-5"
                label={t.season.barLabel(seasonLabel(t, card.season), today)}
              />
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The slot a month's link leads to: today's in this month, the middle of any other. */
function monthSlot(month: number, now: SeasonSlot): SeasonSlot {
  return Math.floor(now / 3) === month ? now : (month * 3 + 1) % SLOTS_IN_YEAR
}
