import { useLocale, useT } from "../../../i18n/use-t"
import { PageHeader } from "../../../ui/page-header"
import { searchPath } from "../paths"

/** The search page before anything is typed. */
export function SearchStart() {
  const t = useT()
  const locale = useLocale()
  return (
    <>
      <PageHeader title={t.catalog.searchEmpty} lead={t.catalog.searchHint} />
      <ul className="page flex flex-wrap gap-3">
        {t.catalog.popularWords.map((words) => (
          <li key={words}>
            <a
              href={searchPath(locale, { q: words })}
              className="inline-flex min-h-11 items-center rounded-full border border-control bg-card px-4 hover:border-primary hover:text-primary"
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
