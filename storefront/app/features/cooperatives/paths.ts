import { pathIn, type Locale } from "../../i18n/locale"

export function cooperativesPath(locale: Locale): string {
  return pathIn(locale, "/cooperatives")
}

export function cooperativePath(locale: Locale, handle: string): string {
  return pathIn(locale, `/cooperatives/${encodeURIComponent(handle)}`)
}
