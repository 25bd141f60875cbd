import { categoryHandles } from "@haifeng/catalog/contract"
import { useLocale, useT } from "../../../i18n/use-t"
import { categoryPath } from "../paths"

/** On a phone, where the filters are folded away: one swipe to any kind. */
export function CategoryChips() {
  const t = useT()
  const locale = useLocale()
  return (
    <nav aria-label={t.catalog.category} className="page mb-2 flex gap-2 overflow-x-auto md:hidden">
      {categoryHandles.map((handle) => (
        <a
          key={handle}
          href={categoryPath(locale, handle)}
          className="inline-flex min-h-11 shrink-0 items-center rounded-full bg-sunken px-4 text-sm hover:text-primary"
        >
          {t.catalog.categories[handle]}
        </a>
      ))}
    </nav>
  )
}
