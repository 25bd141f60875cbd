import { useT } from "../i18n/use-t"

export interface Crumb {
  label: string
  to?: string
}

export function Breadcrumbs({ crumbs }: { crumbs: Crumb[] }) {
  const t = useT()
  return (
    <nav aria-label={t.shell.breadcrumbs} className="text-sm text-muted">
      <ol className="flex flex-wrap items-center">
        {crumbs.map((crumb, index) => (
          <li key={crumb.label} className="flex items-center">
            {index > 0 ? (
              <span aria-hidden="true" className="px-1.5">
                /
              </span>
            ) : null}
            {crumb.to ? (
              <a href={crumb.to} className="inline-flex min-h-8 items-center hover:text-primary hover:underline">
                {crumb.label}
              </a>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
