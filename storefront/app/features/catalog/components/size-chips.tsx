import type { DetailVariant } from "@haifeng/catalog/contract"
import { useT } from "../../../i18n/use-t"
import { Price, PricePerJin } from "../../../ui/price"

const LOW = 5
const PLENTY = 200

/** One radio per box size, with its price, the price of 500 g, and what is left of the harvest. */
export function SizeChips({ variants, chosen }: { variants: DetailVariant[]; chosen: string }) {
  const t = useT()
  return (
    <fieldset>
      <legend className="mb-2 font-semibold">{t.product.size}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {variants.map((variant) => {
          const off = variant.price_fen === null || variant.available === 0
          return (
            <label key={variant.id} className="size-chip">
              <input
                type="radio"
                name="variant_id"
                value={variant.id}
                defaultChecked={variant.id === chosen}
                disabled={off}
                required
              />
              <span className="min-w-0">
                <span className="block font-semibold">{variant.title}</span>
                <Left available={variant.available} />
              </span>
              <span className="ml-auto text-right">
                <span className="block" data-chip-price>
                  <Price amount={variant.price_fen} size="small" />
                </span>
                <span className="block" data-chip-per-jin>
                  <PricePerJin amount={variant.price_per_jin_fen} />
                </span>
              </span>
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

function Left({ available }: { available: number | null }) {
  const t = useT()
  if (available === 0) return <span className="block text-xs text-muted">{t.product.none}</span>
  if (available === null || available > PLENTY)
    return <span className="block text-xs text-primary">{t.product.plenty}</span>
  const tone = available <= LOW ? "text-price" : "text-muted"
  return <span className={`figures block text-xs ${tone}`}>{t.product.left(available)}</span>
}
