import { SHANGHAI, slotRange, type SeasonSlot } from "@haifeng/kernel"
import type { Dictionary } from "../../i18n"
import { htmlLang, type Locale } from "../../i18n/locale"

export function slotLabel(t: Dictionary, slot: SeasonSlot): string {
  const { month, third } = slotRange(slot)
  return t.season.slot(t.season.months[month - 1] ?? "", t.season.thirds[third] ?? "")
}

export function monthLabel(t: Dictionary, slot: SeasonSlot): string {
  return t.season.months[slotRange(slot).month - 1] ?? ""
}

export function seasonLabel(t: Dictionary, season: { from: SeasonSlot; to: SeasonSlot } | null): string {
  if (!season) return t.season.allYear
  return t.season.range(slotLabel(t, season.from), slotLabel(t, season.to))
}

/** A day in words, by the calendar of Asia/Shanghai. */
export function dayLabel(locale: Locale, now: number): string {
  return new Intl.DateTimeFormat(htmlLang[locale], { timeZone: SHANGHAI, dateStyle: "long" }).format(now)
}
