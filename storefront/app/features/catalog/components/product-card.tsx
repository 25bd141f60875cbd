import type { Card } from "@haifeng/catalog/contract"
import { inSeason, type SeasonSlot } from "@haifeng/kernel"
import type { Dictionary } from "../../../i18n"
import { inLocale } from "../../../i18n/locale"
import { useLocale, useT } from "../../../i18n/use-t"
import { Badge, type BadgeTone } from "../../../ui/badge"
import { Price, PricePerJin } from "../../../ui/price"
import { ProductPicture } from "../../../ui/product-picture"
import { monthLabel } from "../../season/labels"
import { productPath } from "../paths"

interface ProductCardProps {
  card: Card
  now: SeasonSlot
  eager?: boolean
  heading?: "h2" | "h3"
}

/** The whole card is one link. */
export function ProductCard({ card, now, eager = false, heading: Heading = "h3" }: ProductCardProps) {
  const t = useT()
  const locale = useLocale()
  const gone = card.stock === "out"
  return (
    <a href={productPath(locale, card.handle)} className="group block h-full">
      <span className="relative block overflow-hidden rounded-card">
        <ProductPicture
          image={card.image}
          produce={card.produce}
          seed={card.handle}
          eager={eager}
          className={gone ? "opacity-60 grayscale" : ""}
        />
        <span className="absolute top-2 left-2 flex gap-1">
          {badgesOf(card, now, t).map(([label, tone]) => (
            <Badge key={label} tone={tone}>
              {label}
            </Badge>
          ))}
        </span>
      </span>
      <Heading className="mt-2 line-clamp-2 leading-snug font-semibold group-hover:text-primary">
        {inLocale(locale, card.title, card.title_en)}
      </Heading>
      <p className="mt-0.5 truncate text-sm text-muted">{inLocale(locale, card.subtitle, card.subtitle_en)}</p>
      <p className="mt-1 flex flex-wrap items-baseline gap-x-2">
        <Price amount={card.price_from_fen} from={card.price_from_fen !== card.price_to_fen} />
        <PricePerJin amount={card.price_per_jin_fen} />
      </p>
      <p className="mt-0.5 truncate text-xs text-muted">
        {inLocale(locale, card.town.name, card.town.name_en)} ·{" "}
        {inLocale(locale, card.cooperative.name, card.cooperative.name_en)}
      </p>
    </a>
  )
}

/** At most two: what decides the purchase first. */
function badgesOf(card: Card, now: SeasonSlot, t: Dictionary): [string, BadgeTone][] {
  const all: [string, BadgeTone][] = []
  if (card.stock === "out") return [[t.catalog.soldOut, "neutral"]]
  if (card.stock === "low") all.push([t.catalog.low, "price"])
  if (card.badges.includes("new_harvest")) all.push([t.catalog.badges.new_harvest, "gold"])
  else if (card.season && inSeason(now, card.season.from, card.season.to)) all.push([t.catalog.inSeason, "gold"])
  if (card.season && !inSeason(now, card.season.from, card.season.to)) {
    all.push([t.season.from(monthLabel(t, card.season.from)), "neutral"])
  }
  if (card.badges.includes("assist")) all.push([t.catalog.badges.assist, "primary"])
  if (card.badges.includes("brand")) all.push([t.catalog.badges.brand, "primary"])
  return all.slice(0, 2)
}
