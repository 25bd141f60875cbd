import type { ReactNode } from "react"
import { Horizon } from "./horizon"

/** An empty state says what to do next: give it a link. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="overflow-hidden rounded-card border border-line bg-card text-center">
      <div className="px-6 pt-12 pb-8">
        <p className="text-lg font-semibold">{title}</p>
        {children ? <div className="mt-4 flex flex-wrap justify-center gap-3">{children}</div> : null}
      </div>
      <Horizon className="h-14 w-full" />
    </div>
  )
}
