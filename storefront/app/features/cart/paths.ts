import { pathIn, type Locale } from "../../i18n/locale"

export function cartPath(locale: Locale): string {
  return pathIn(locale, "/cart")
}
