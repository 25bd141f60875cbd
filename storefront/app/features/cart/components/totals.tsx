import { useT } from "../../../i18n/use-t"
import { Price } from "../../../ui/price"

interface Sums {
  item_total_fen: number
  delivery_total_fen: number
  discount_total_fen: number
  total_fen: number
}

/** Goods, delivery, discount and their sum. */
export function Totals({ sums, label }: { sums: Sums; label?: string }) {
  const t = useT()
  const rows = [
    [t.cart.itemTotal, sums.item_total_fen],
    [t.cart.deliveryTotal, sums.delivery_total_fen],
    ...(sums.discount_total_fen > 0 ? ([[t.cart.discount, -sums.discount_total_fen]] as const) : []),
  ] as const
  return (
    <dl className="grid gap-1">
      {rows.map(([name, amount]) => (
        <div key={name} className="flex items-baseline justify-between gap-4">
          <dt className="text-muted">{name}</dt>
          <dd>
            <Price amount={amount} size="small" plain />
          </dd>
        </div>
      ))}
      <div className="mt-1 flex items-baseline justify-between gap-4 border-t border-line pt-2">
        <dt className="font-semibold">{label ?? t.cart.total}</dt>
        <dd>
          <Price amount={sums.total_fen} size="large" />
        </dd>
      </div>
    </dl>
  )
}
