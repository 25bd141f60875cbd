import type { SuggestionResponse } from "@haifeng/catalog/contract"
import { categoryHandle } from "@haifeng/catalog/contract"
import type { LoaderFunctionArgs } from "@remix-run/node"
import { findSuggestions } from "../features/catalog/catalog.queries.server"
import { categoryPath, productPath, searchPath } from "../features/catalog/paths"
import { cooperativePath } from "../features/cooperatives/paths"
import { townPath } from "../features/towns/paths"
import { dictionary } from "../i18n"
import { defaultLocale, inLocale, locales, type Locale } from "../i18n/locale"

export const handle = { publicPage: { query: ["q", "lang"] } }

type Suggestion = SuggestionResponse["suggestions"][number]

/** For the script of the search box: what to show, and where it leads. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const q = (searchParams.get("q") ?? "").trim().slice(0, 60)
  const locale = locales.find((known) => known === searchParams.get("lang")) ?? defaultLocale
  const { suggestions } = q ? await findSuggestions(q) : { suggestions: [] }
  const { kinds } = dictionary(locale).catalog
  return Response.json(
    suggestions.map((suggestion) => ({
      text: inLocale(locale, suggestion.text, suggestion.text_en),
      kind: kinds[suggestion.kind],
      to: pathOf(locale, suggestion),
    }))
  )
}

function pathOf(locale: Locale, { kind, target, text }: Suggestion): string {
  if (kind === "product") return productPath(locale, target)
  if (kind === "cooperative") return cooperativePath(locale, target)
  if (kind === "town") return townPath(locale, target)
  const category = categoryHandle.safeParse(target)
  return category.success ? categoryPath(locale, category.data) : searchPath(locale, { q: text })
}
