import type { Card } from "@haifeng/catalog/contract"
import { SLOTS_IN_YEAR, type SeasonSlot } from "@haifeng/kernel"
import { inLocale } from "../../../i18n/locale"
import { useLocale, useT } from "../../../i18n/use-t"
import { productPath, productsPath } from "../../catalog/paths"
import { SeasonStrip } from "../../season/components/season-strip"
import { seasonLabel, slotLabel } from "../../season/labels"

/** The year in 36 steps: which month leads where, and when each produce of today is ripe. */
export function SeasonCalendar({ cards, now }: { cards: Card[]; now: SeasonSlot }) {
  const t = useT()
  const locale = useLocale()
  const today = slotLabel(t, now)
  return (
    <div className="rounded-card border border-line bg-card p-4 md:p-5">
      <h2 className="flex flex-wrap items-baseline justify-between gap-x-3 font-semibold">
        {t.home.calendar}
        <span className="text-xs font-normal text-muted">{t.home.calendarNote}</span>
      </h2>
      <ul className="mt-3">
        {cards.map((card) => (
          <li key={card.id}>
            <a
              href={productPath(locale, card.handle)}
              className="group grid min-h-11 grid-cols-[8.5em_1fr] items-center gap-3 text-sm"
            >
              <span className="truncate group-hover:text-primary">{inLocale(locale, card.title, card.title_en)}</span>
              <SeasonStrip
                season={card.season}
                now={now}
                className="h-4 w-full"
                label={t.season.barLabel(seasonLabel(t, card.season), today)}
              />
            </a>
          </li>
        ))}
      </ul>
      <div className="grid grid-cols-[8.5em_1fr] items-center gap-3 text-xs text-muted">
        <span>{today}</span>
        <span className="figures grid grid-cols-12">
          {t.season.monthsShort.map((month, index) => {
            const slot = monthSlot(index, now)
            return (
              <a
                key={index}
                href={productsPath(locale, { season: slot })}
                aria-label={t.catalog.slotTitle(slotLabel(t, slot))}
                className="inline-flex min-h-8 items-center justify-center hover:text-primary hover:underline"
              >
                {month}
              </a>
            )
          })}
        </span>
      </div>
    </div>
  )
}

/** The slot a month's link leads to: today's in this month, the middle of any other. */
function monthSlot(month: number, now: SeasonSlot): SeasonSlot {
  return Math.floor(now / 3) === month ? now : (month * 3 + 1) % SLOTS_IN_YEAR
}
