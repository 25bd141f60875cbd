import type { ReactNode } from "react"
import { classNames } from "./class-names"

interface SectionProps {
  title: string
  lead?: string
  more?: { to: string; label: string }
  /** In the heading font: only for words of `t.headings`, the subset has no others. */
  display?: boolean
  children: ReactNode
}

export function Section({ title, lead, more, display, children }: SectionProps) {
  return (
    <section className="page mt-14">
      <div className="mb-5 flex items-end justify-between gap-4">
        <div>
          <h2 className={classNames("text-2xl font-semibold", display && "font-heading")}>{title}</h2>
          {lead ? <p className="mt-1 text-muted">{lead}</p> : null}
        </div>
        {more ? (
          <a href={more.to} className="inline-flex min-h-11 shrink-0 items-center text-primary hover:underline">
            {more.label}
            <span aria-hidden="true" className="ml-1">
              →
            </span>
          </a>
        ) : null}
      </div>
      {children}
    </section>
  )
}
