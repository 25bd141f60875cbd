import { pathIn, type Locale } from "../../i18n/locale"

export function cooperativesPath(locale: Locale): string {
  return pathIn(locale, "/cooperatives")
}

export function cooperativePath(locale: Locale, handle: string, page = 1): string {
  return pathIn(locale, `/cooperatives/${encodeURIComponent(handle)}`) + (page > 1 ? `?page=${page}` : "")
}
