import { sorts, type FacetsResponse } from "@haifeng/catalog/contract"
import { useLocale, useT } from "../../../i18n/use-t"
import { classNames } from "../../../ui/class-names"
import { chosenFilters } from "../chosen-filters"
import type { ListFilters } from "../paths"

interface ListBarProps {
  filters: ListFilters
  facets: FacetsResponse
  fixed: ListFilters
  total: number | null
  to: (filters: ListFilters) => string
}

/** How many there are, what is chosen (each can be taken away), and the order. */
export function ListBar({ filters, facets, fixed, total, to }: ListBarProps) {
  const t = useT()
  const locale = useLocale()
  const current = filters.sort ?? "popular"
  const chosen = chosenFilters(t, locale, filters, facets, fixed)
  return (
    <div className="mb-4">
      <div className="flex items-center gap-x-4">
        <p className="figures text-sm whitespace-nowrap text-muted">
          {total === null ? t.catalog.totalOver : t.catalog.total(total)}
        </p>
        <a
          href="#filters"
          className="ml-auto inline-flex min-h-11 items-center rounded-full border border-control px-4 text-sm md:hidden"
        >
          {t.catalog.filters}
          {chosen.length > 0 ? <span className="figures ml-1 text-primary">{chosen.length}</span> : null}
        </a>
        <SortLinks className="hidden md:flex" />
      </div>
      <SortLinks className="flex md:hidden" />
      {chosen.length > 0 ? (
        <ul className="mt-2 flex flex-wrap gap-2">
          {chosen.map(({ key, label, without }) => (
            <li key={key}>
              <a
                href={to(without)}
                rel="nofollow"
                aria-label={t.catalog.remove(label)}
                className="inline-flex min-h-11 items-center gap-2 rounded-full bg-primary-soft px-3 text-sm text-primary-strong md:min-h-9"
              >
                {label}
                <span aria-hidden="true">×</span>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )

  function SortLinks({ className }: { className: string }) {
    return (
      <nav
        aria-label={t.catalog.sort}
        className={classNames("-mx-2 overflow-x-auto text-sm md:mx-0 md:ml-auto", className)}
      >
        {sorts.map((sort) => (
          <a
            key={sort}
            href={to({ ...filters, sort: sort === "popular" ? undefined : sort, page: undefined })}
            rel="nofollow"
            aria-current={sort === current ? "true" : undefined}
            className="inline-flex min-h-11 items-center px-2 whitespace-nowrap text-muted hover:text-primary aria-[current]:font-semibold aria-[current]:text-text"
          >
            {t.catalog.sorts[sort]}
          </a>
        ))}
      </nav>
    )
  }
}
