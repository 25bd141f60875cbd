import type { Card } from "@haifeng/catalog/contract"
import { inLocale } from "../../../i18n/locale"
import { useLocale } from "../../../i18n/use-t"
import { classNames } from "../../../ui/class-names"
import { ProductPicture } from "../../../ui/product-picture"
import { productPath } from "../../catalog/paths"

/** Three goods of these ten days as windows that stand on the horizon, the middle one in front. */
export function RipeArches({ cards }: { cards: Card[] }) {
  const locale = useLocale()
  return (
    <ul className="grid grid-cols-3 items-end gap-3 md:gap-5">
      {cards.map((card, index) => (
        <li key={card.id} className={classNames(index === 1 ? "" : "mx-1 md:mx-3")}>
          <a href={productPath(locale, card.handle)} className="group block">
            <span className="block overflow-hidden arch border-4 border-card">
              <ProductPicture image={card.image} produce={card.produce} seed={card.handle} eager label={false} />
            </span>
            <span className="mx-auto -mt-4 relative block w-fit max-w-full truncate rounded-full bg-card px-3 py-1 text-center text-sm font-semibold group-hover:text-primary">
              {inLocale(locale, shortName(card.title), card.title_en)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

/** "可塘油占米 香雪丝苗" without its variety: what fits under a small window. */
function shortName(title: string): string {
  return title.split(/[ （]/, 1)[0] ?? title
}
