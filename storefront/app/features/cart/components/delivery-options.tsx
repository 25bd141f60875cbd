import type { CartGroup } from "@haifeng/cooperatives/contract"
import { inLocale } from "../../../i18n/locale"
import { useLocale, useT } from "../../../i18n/use-t"
import { Price } from "../../../ui/price"

/** The deliveries one cooperative offers, as a radio group of a form around it. */
export function DeliveryOptions({ group, name }: { group: CartGroup; name: string }) {
  const t = useT()
  const locale = useLocale()
  const { cooperative, delivery_options: options, delivery_option_id: chosen } = group
  if (options.length === 0) return <p className="text-sm text-danger">{t.cart.deliveryNone}</p>
  return (
    <fieldset className="min-w-0">
      <legend className="text-sm text-muted">
        {t.cart.delivery}
        <span className="sr-only"> {inLocale(locale, cooperative.name, cooperative.name_en)}</span>
      </legend>
      <div className="grid gap-1">
        {options.map((option) => (
          <label key={option.id} className="flex min-h-11 items-center gap-3">
            <input
              type="radio"
              name={name}
              value={option.id}
              defaultChecked={option.id === chosen}
              className="size-5 accent-primary"
              data-autosubmit
            />
            <span className="flex-1">
              {t.cart.deliveryKind[option.kind]}
              <span className="ml-2 text-sm text-muted">{t.cart.deliveryDays(option.days_min, option.days_max)}</span>
            </span>
            {option.price_fen === 0 ? (
              <span className="text-sm text-primary">{t.cart.deliveryFree}</span>
            ) : (
              <Price amount={option.price_fen} size="small" plain />
            )}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
