import type { CartGroup } from "@haifeng/cooperatives/contract"
import { inLocale } from "../../../i18n/locale"
import { useLocale } from "../../../i18n/use-t"
import { Price } from "../../../ui/price"
import { ProductPicture } from "../../../ui/product-picture"
import { DeliveryOptions } from "../../cart/components/delivery-options"
import { deliveryField } from "../delivery-field"

/** One cooperative in the checkout: what it sends and how. */
export function SummaryGroup({ group }: { group: CartGroup }) {
  const locale = useLocale()
  return (
    <div className="border-t border-line pt-3 first:border-0 first:pt-0">
      <h3 className="font-semibold">{inLocale(locale, group.cooperative.name, group.cooperative.name_en)}</h3>
      <ul className="my-2 grid gap-2">
        {group.lines.map((line) => (
          <li key={line.id} className="flex items-center gap-3">
            <ProductPicture
              image={line.image}
              produce={line.illustration}
              seed={line.product_handle}
              label={false}
              className="w-12 shrink-0 rounded-control"
            />
            <span className="min-w-0 flex-1">
              {inLocale(locale, line.title, line.title_en)}
              <span className="block text-sm text-muted">
                {line.variant_title} × {line.quantity}
              </span>
            </span>
            <Price amount={line.total_fen} size="small" plain />
          </li>
        ))}
      </ul>
      <DeliveryOptions group={group} name={deliveryField(group.cooperative.id)} />
    </div>
  )
}
