import type { Card } from "@haifeng/catalog/contract"
import type { SeasonSlot } from "@haifeng/kernel"
import { classNames } from "../../../ui/class-names"
import { ProductCard } from "./product-card"

interface CardGridProps {
  cards: Card[]
  now: SeasonSlot
  /** How many pictures are in view when the page opens, and are loaded at once. */
  eager?: number
  /** Beside a column of filters there is room for three. */
  narrow?: boolean
  heading?: "h2" | "h3"
}

export function CardGrid({ cards, now, eager = 0, narrow, heading = "h3" }: CardGridProps) {
  return (
    <ul
      className={classNames(
        "grid grid-cols-2 gap-x-3 gap-y-5 sm:grid-cols-3 md:gap-x-5 md:gap-y-8",
        narrow ? "xl:grid-cols-4" : "lg:grid-cols-4"
      )}
    >
      {cards.map((card, index) => (
        <li key={card.id}>
          <ProductCard card={card} now={now} eager={index < eager} heading={heading} />
        </li>
      ))}
    </ul>
  )
}
