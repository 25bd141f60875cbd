import type { ReactNode } from "react"
import { Breadcrumbs, type Crumb } from "./breadcrumbs"

interface PageHeaderProps {
  title: string
  /** One line under the title. */
  lead?: ReactNode
  crumbs?: Crumb[]
  aside?: ReactNode
}

export function PageHeader({ title, lead, crumbs, aside }: PageHeaderProps) {
  return (
    <header className="page pt-4 pb-4 md:pt-6">
      {crumbs ? <Breadcrumbs crumbs={crumbs} /> : null}
      <div className="mt-1 flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div>
          <h1 className="text-2xl font-semibold md:text-3xl">{title}</h1>
          {lead ? <div className="mt-1 max-w-text text-muted">{lead}</div> : null}
        </div>
        {aside}
      </div>
    </header>
  )
}
