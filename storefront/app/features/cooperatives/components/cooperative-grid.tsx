import type { CooperativePage } from "@haifeng/cooperatives/contract"
import { classNames } from "../../../ui/class-names"
import { CooperativeCard } from "./cooperative-card"

interface CooperativeGridProps {
  cooperatives: CooperativePage[]
  heading?: "h2" | "h3"
  /** One row to swipe on a phone, in place of a long column. */
  swipe?: boolean
}

const row = "-mx-4 flex snap-x gap-3 overflow-x-auto px-4 sm:mx-0 sm:grid sm:gap-4 sm:px-0"

export function CooperativeGrid({ cooperatives, heading = "h3", swipe }: CooperativeGridProps) {
  return (
    <ul className={classNames(swipe ? row : "grid gap-4", "sm:grid-cols-2 lg:grid-cols-3")}>
      {cooperatives.map((cooperative) => (
        <li key={cooperative.id} className={swipe ? "w-4/5 shrink-0 snap-center sm:w-auto" : ""}>
          <CooperativeCard cooperative={cooperative} heading={heading} />
        </li>
      ))}
    </ul>
  )
}
