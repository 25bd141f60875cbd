import type { CooperativePage } from "@haifeng/cooperatives/contract"
import { CooperativeCard } from "./cooperative-card"

export function CooperativeGrid({
  cooperatives,
  heading = "h3",
}: {
  cooperatives: CooperativePage[]
  heading?: "h2" | "h3"
}) {
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {cooperatives.map((cooperative) => (
        <li key={cooperative.id}>
          <CooperativeCard cooperative={cooperative} heading={heading} />
        </li>
      ))}
    </ul>
  )
}
