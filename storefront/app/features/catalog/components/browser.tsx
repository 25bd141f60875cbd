import { useLocale, useT } from "../../../i18n/use-t"
import { ButtonLink } from "../../../ui/button"
import { Empty } from "../../../ui/empty"
import type { Browsing } from "../catalog.queries.server"
import { productsPath, type ListFilters } from "../paths"
import { CardGrid } from "./card-grid"
import { FacetPanel } from "./facet-panel"
import { ListBar } from "./list-bar"
import { Pages } from "./pages"

interface BrowserProps extends Browsing {
  /** The address of this list with other filters. */
  to: (filters: ListFilters) => string
  /** What the page itself fixes: not offered as a filter, and kept when filters are cleared. */
  fixed?: ListFilters
}

/** Filters, sorting, cards and pages; every choice is a plain link. */
export function Browser({ list, facets, filters, now, to, fixed = {} }: BrowserProps) {
  const t = useT()
  const locale = useLocale()
  return (
    <div className="page md:grid md:grid-cols-[12.5rem_1fr] md:gap-8">
      <FacetPanel facets={facets} filters={filters} fixed={fixed} to={to} total={list.total} />
      <div>
        <ListBar filters={filters} facets={facets} fixed={fixed} total={list.total} to={to} />
        {list.cards.length > 0 ? (
          <CardGrid cards={list.cards} now={now} eager={4} narrow heading="h2" />
        ) : (
          <Empty title={filters.q ? t.catalog.noneSearch(filters.q) : t.catalog.none}>
            {isFiltered(filters, fixed) ? <ButtonLink href={to(fixed)}>{t.catalog.clear}</ButtonLink> : null}
            <ButtonLink tone="quiet" href={productsPath(locale)}>
              {t.errors.browse}
            </ButtonLink>
          </Empty>
        )}
        <Pages page={list.page} hasMore={list.has_more} to={(page) => to({ ...filters, page })} />
      </div>
    </div>
  )
}

function isFiltered(filters: ListFilters, fixed: ListFilters): boolean {
  const { page: _page, sort: _sort, ...chosen } = { ...filters }
  return Object.entries(chosen).some(([key, value]) => value !== undefined && !(key in fixed))
}
