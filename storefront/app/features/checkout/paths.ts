import { pathIn, type Locale } from "../../i18n/locale"

export function checkoutPath(locale: Locale): string {
  return pathIn(locale, "/checkout")
}

/** Cities and districts of a province, for the picker's script. */
export const areasPath = "/areas"

/** Where a provider sends the shopper back to. */
export function checkoutReturnPath(locale: Locale, cartId: string): string {
  return `${pathIn(locale, "/checkout/return")}?cart=${encodeURIComponent(cartId)}`
}

export function orderThanksPath(locale: Locale): string {
  return pathIn(locale, "/orders/thanks")
}
