import { pathIn, type Locale } from "../../i18n/locale"

export function townsPath(locale: Locale): string {
  return pathIn(locale, "/towns")
}

export function townPath(locale: Locale, code: string, page = 1): string {
  return pathIn(locale, `/towns/${code}`) + (page > 1 ? `?page=${page}` : "")
}
