import { pathIn, type Locale } from "../../i18n/locale"

export function accountPath(locale: Locale): string {
  return pathIn(locale, "/account")
}

export function accountOrdersPath(locale: Locale): string {
  return pathIn(locale, "/account/orders")
}
