import type { CartGroup } from "@haifeng/cooperatives/contract"
import { inLocale } from "../../../i18n/locale"
import { useLocale, useT } from "../../../i18n/use-t"
import { Price } from "../../../ui/price"
import { cooperativePath } from "../../cooperatives/paths"
import { chooseDeliveryPath } from "../paths"
import { CartLineRow } from "./cart-line-row"
import { DeliveryOptions } from "./delivery-options"

/** What one cooperative sends: its lines, its delivery, its subtotal. */
export function CartGroupCard({ group }: { group: CartGroup }) {
  const t = useT()
  const locale = useLocale()
  const { cooperative } = group
  const name = inLocale(locale, cooperative.name, cooperative.name_en)
  return (
    <section
      id={`shop-${cooperative.id}`}
      aria-label={name}
      className="scroll-mt-4 rounded-card border border-line bg-card px-4 md:px-5"
    >
      <h2 className="border-b border-line py-3 font-semibold">
        <a href={cooperativePath(locale, cooperative.handle)} className="hover:text-primary hover:underline">
          {name}
        </a>
        <span className="ml-2 text-sm font-normal text-muted">{cooperative.town_name}</span>
      </h2>
      <ul className="divide-y divide-line">
        {group.lines.map((line) => (
          <CartLineRow key={line.id} line={line} />
        ))}
      </ul>
      <form method="post" action={chooseDeliveryPath(locale)} data-cart-form className="border-t border-line py-3">
        <input type="hidden" name="cooperative_id" value={cooperative.id} />
        <DeliveryOptions group={group} name="delivery_option_id" />
        {group.delivery_options.length > 1 ? (
          <button className="mt-1 min-h-11 text-sm text-primary underline underline-offset-4" data-without-script>
            {t.cart.deliverySave}
          </button>
        ) : null}
      </form>
      <p className="flex items-baseline justify-between gap-3 border-t border-line py-3">
        <span className="text-muted">{t.cart.groupTotal}</span>
        <Price amount={group.total_fen} size="medium" plain />
      </p>
    </section>
  )
}
