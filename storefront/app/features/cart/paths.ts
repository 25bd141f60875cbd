import { pathIn, type Locale } from "../../i18n/locale"

export function cartPath(locale: Locale): string {
  return pathIn(locale, "/cart")
}

/**
 * POST variant_id, quantity (default 1) and, if not to end in the cart, `next`: a path of the shop. A refusal always ends
 * in the cart, which says why.
 */
export function addToCartPath(locale: Locale): string {
  return pathIn(locale, "/cart/add")
}

/** POST line_id and quantity; `step` (1 or -1) is added to it. */
export function changeLinePath(locale: Locale): string {
  return pathIn(locale, "/cart/change")
}

/** POST cooperative_id and delivery_option_id. */
export function chooseDeliveryPath(locale: Locale): string {
  return pathIn(locale, "/cart/delivery")
}
