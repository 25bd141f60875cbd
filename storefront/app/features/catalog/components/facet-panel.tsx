import { categoryHandles, type FacetsResponse } from "@haifeng/catalog/contract"
import type { ReactNode } from "react"
import { inLocale } from "../../../i18n/locale"
import { useLocale, useT } from "../../../i18n/use-t"
import { ButtonLink } from "../../../ui/button"
import type { ListFilters } from "../paths"
import { bandLabel, priceBands } from "../price-bands"

export interface FacetPanelProps {
  facets: FacetsResponse
  filters: ListFilters
  fixed: ListFilters
  total: number | null
  to: (filters: ListFilters) => string
}

/** A column on wide screens; on a phone a sheet that the link "#filters" opens, without any script. */
export function FacetPanel({ facets, filters, fixed, total, to }: FacetPanelProps) {
  const t = useT()
  const locale = useLocale()
  const change = (changes: ListFilters) => to({ ...filters, ...changes, page: undefined })
  const counts = new Map(facets.category.map((bucket) => [bucket.value, bucket.count]))
  return (
    <aside id="filters" aria-label={t.catalog.filters} className="sheet">
      <div className="grid gap-6 md:sticky md:top-4">
        {fixed.category ? null : (
          <Facet title={t.catalog.category}>
            {categoryHandles
              .filter((handle) => counts.has(handle) || filters.category === handle)
              .map((handle) => (
                <Choice
                  key={handle}
                  on={filters.category === handle}
                  to={change({ category: filters.category === handle ? undefined : handle })}
                  count={counts.get(handle)}
                >
                  {t.catalog.categories[handle]}
                </Choice>
              ))}
          </Facet>
        )}
        <Facet title={t.catalog.season}>
          <Choice
            on={filters.season === "now"}
            to={change({ season: filters.season === "now" ? undefined : "now" })}
            count={facets.in_season_now}
          >
            {t.catalog.seasonNow}
          </Choice>
          <Choice on={filters.in_stock === "1"} to={change({ in_stock: filters.in_stock ? undefined : "1" })}>
            {t.catalog.inStock}
          </Choice>
        </Facet>
        <Facet title={t.catalog.price}>
          {priceBands.map(({ min_fen, max_fen }) => {
            const on = filters.min_fen === min_fen && filters.max_fen === max_fen
            return (
              <Choice
                key={min_fen ?? 0}
                on={on}
                to={change(on ? { min_fen: undefined, max_fen: undefined } : { min_fen, max_fen })}
              >
                {bandLabel(t, { min_fen, max_fen })}
              </Choice>
            )
          })}
        </Facet>
        {fixed.town || facets.town.length === 0 ? null : (
          <Facet title={t.catalog.town}>
            {facets.town.map((town) => (
              <Choice
                key={town.value}
                on={filters.town === town.value}
                to={change({ town: filters.town === town.value ? undefined : town.value })}
                count={town.count}
              >
                {inLocale(locale, town.name, town.name_en)}
              </Choice>
            ))}
          </Facet>
        )}
        {fixed.cooperative || facets.cooperative.length === 0 ? null : (
          <Facet title={t.catalog.cooperative}>
            {facets.cooperative.map((shop) => (
              <Choice
                key={shop.value}
                on={filters.cooperative === shop.value}
                to={change({ cooperative: filters.cooperative === shop.value ? undefined : shop.value })}
                count={shop.count}
              >
                {inLocale(locale, shop.name, shop.name_en)}
              </Choice>
            ))}
          </Facet>
        )}
      </div>
      <div className="sheet-foot">
        <ButtonLink tone="quiet" href={to(fixed)}>
          {t.catalog.clear}
        </ButtonLink>
        <ButtonLink href="#content">
          {t.catalog.filtersDone}
          {total === null ? null : <span className="figures">({total})</span>}
        </ButtonLink>
      </div>
    </aside>
  )
}

function Facet({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="text-sm font-semibold">{title}</h2>
      <ul className="mt-1 flex flex-wrap gap-2 md:block">{children}</ul>
    </section>
  )
}

function Choice({
  on,
  to,
  count,
  children,
}: {
  on: boolean
  to: string
  count?: number | undefined
  children: ReactNode
}) {
  return (
    <li>
      <a href={to} rel="nofollow" aria-current={on ? "true" : undefined} className="facet-choice">
        <span className="truncate">{children}</span>
        {count === undefined ? null : <span className="figures text-xs text-muted">{count}</span>}
      </a>
    </li>
  )
}
