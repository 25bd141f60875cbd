import { pathIn, type Locale } from "../../i18n/locale"

export function accountPath(locale: Locale): string {
  return pathIn(locale, "/account")
}

/** `next`: the path of the shop to go to once logged in. */
export function loginPath(locale: Locale, next?: string): string {
  return withNext(pathIn(locale, "/account/login"), next)
}

export function registerPath(locale: Locale, next?: string): string {
  return withNext(pathIn(locale, "/account/register"), next)
}

export function logoutPath(locale: Locale): string {
  return pathIn(locale, "/account/logout")
}

export function addressesPath(locale: Locale): string {
  return pathIn(locale, "/account/addresses")
}

/** The form of one address; `new` makes one. */
export function addressPath(locale: Locale, id: string): string {
  return pathIn(locale, `/account/addresses/${encodeURIComponent(id)}`)
}

export function deleteAddressPath(locale: Locale, id: string): string {
  return `${addressPath(locale, id)}/delete`
}

export function accountOrdersPath(locale: Locale, page = 1): string {
  return pathIn(locale, "/account/orders") + (page > 1 ? `?page=${page}` : "")
}

export function accountOrderPath(locale: Locale, id: string): string {
  return pathIn(locale, `/account/orders/${encodeURIComponent(id)}`)
}

function withNext(path: string, next: string | undefined): string {
  return next ? `${path}?next=${encodeURIComponent(next)}` : path
}
