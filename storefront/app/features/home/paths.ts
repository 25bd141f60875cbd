import { pathIn, type Locale } from "../../i18n/locale"

export function homePath(locale: Locale): string {
  return pathIn(locale, "/")
}
