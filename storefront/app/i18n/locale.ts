/** The first one is the language of paths without a prefix. A further language is one more entry and one more folder. */
export const locales = ["zh", "en"] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = "zh"

export const htmlLang = { zh: "zh-CN", en: "en" } as const satisfies Record<Locale, string>
export const localeName = { zh: "中文", en: "English" } as const satisfies Record<Locale, string>

export function localeOfPath(pathname: string): Locale {
  const first = pathname.split("/", 2)[1]
  return locales.find((locale) => locale !== defaultLocale && locale === first) ?? defaultLocale
}

export function localeOf(request: Request): Locale {
  return localeOfPath(new URL(request.url).pathname)
}

/** "/cart" as the path of that page in a language: "/cart" or "/en/cart". */
export function pathIn(locale: Locale, path: string): string {
  if (locale === defaultLocale) return path
  return path === "/" ? `/${locale}` : `/${locale}${path}`
}

/** The path without its language: "/en/cart" is "/cart". */
export function pathWithoutLocale(pathname: string): string {
  const locale = localeOfPath(pathname)
  return locale === defaultLocale ? pathname : pathname.slice(locale.length + 1) || "/"
}

/** Picks the Chinese or the English words of a thing; the other language when one is empty. */
export function inLocale(locale: Locale, zh: string, en: string): string {
  return locale === "zh" ? zh || en : en || zh
}
