import { pathIn, type Locale } from "../../i18n/locale"

export function demoPaymentPath(locale: Locale, id: string): string {
  return pathIn(locale, `/pay/demo/${encodeURIComponent(id)}`)
}
