import type { MetaDescriptor } from "@remix-run/node"
import { dictionary } from "./i18n"
import { localeOfPath } from "./i18n/locale"

interface PageWords {
  title: string
  description?: string
  /** Filtered lists and search results: for people, not for search engines. */
  noindex?: boolean
}

/** Title and description of a page; canonical and language links are the root's. */
export function pageMeta(pathname: string, { title, description, noindex }: PageWords): MetaDescriptor[] {
  const t = dictionary(localeOfPath(pathname))
  const full = title === t.shell.brand ? `${t.shell.brand} · ${t.shell.tagline}` : `${title} · ${t.shell.brand}`
  const words = description ?? t.shell.description
  return [
    { title: full },
    { name: "description", content: words },
    { property: "og:title", content: full },
    { property: "og:description", content: words },
    { property: "og:type", content: "website" },
    ...(noindex ? [{ name: "robots", content: "noindex,follow" }] : []),
  ]
}
