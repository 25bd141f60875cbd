import { useT } from "../../../i18n/use-t"
import { ButtonLink } from "../../../ui/button"

export function Pages({ page, hasMore, to }: { page: number; hasMore: boolean; to: (page: number) => string }) {
  const t = useT()
  if (page === 1 && !hasMore) return null
  return (
    <nav aria-label={t.catalog.pages} className="mt-10 flex items-center justify-center gap-4">
      {page > 1 ? (
        <ButtonLink tone="quiet" href={to(page - 1)} rel="prev">
          {t.catalog.previous}
        </ButtonLink>
      ) : null}
      <span className="figures text-sm text-muted">{t.catalog.page(page)}</span>
      {hasMore ? (
        <ButtonLink tone="quiet" href={to(page + 1)} rel="next">
          {t.catalog.next}
        </ButtonLink>
      ) : null}
    </nav>
  )
}
