import type { Town } from "@haifeng/cooperatives/contract"
import { inLocale } from "../../../i18n/locale"
import { useLocale, useT } from "../../../i18n/use-t"
import { townPath } from "../paths"
import { bandOf } from "../road-order"

const bands = { hill: "border-hill", field: "border-field", sea: "border-water-deep" } as const

interface TownListProps {
  towns: Town[]
  /** How many products each town has on sale, by code. */
  products: Record<string, number>
}

/** The towns as words in the order of the road, coloured by the land they lie on. Not a map. */
export function TownList({ towns, products }: TownListProps) {
  const t = useT()
  const locale = useLocale()
  return (
    <ol className="columns-2 gap-x-5 sm:gap-x-10 lg:columns-3">
      {towns.map((town) => {
        const count = products[town.code] ?? 0
        return (
          <li key={town.code} className="break-inside-avoid">
            <a
              href={townPath(locale, town.code)}
              className={`group flex min-h-14 items-baseline gap-3 border-l-4 py-3 pl-3 md:pl-4 ${bands[bandOf(town.code)]}`}
            >
              <span className="text-xl leading-tight md:text-2xl font-semibold group-hover:text-primary">
                {inLocale(locale, town.name, town.name_en)}
              </span>
              <span className="figures hidden text-sm text-muted sm:inline">
                {t.places.villages(town.village_count)}
              </span>
              {count > 0 ? (
                <span className="figures ml-auto text-sm text-primary">{t.home.products(count)}</span>
              ) : null}
            </a>
          </li>
        )
      })}
    </ol>
  )
}
