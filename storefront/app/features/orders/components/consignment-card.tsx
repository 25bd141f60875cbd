import type { Order } from "@haifeng/cooperatives/contract"
import { inLocale } from "../../../i18n/locale"
import { useLocale, useT } from "../../../i18n/use-t"
import { Price } from "../../../ui/price"
import { ProductPicture } from "../../../ui/product-picture"
import { productPath } from "../../catalog/paths"
import { cooperativePath } from "../../cooperatives/paths"
import { Progress } from "./progress"
import { StateBadge } from "./state-badge"

type Consignment = Order["consignments"][number]

/** One cooperative's part of an order: its state, its goods, its parcel. */
export function ConsignmentCard({ part, index, count }: { part: Consignment; index: number; count: number }) {
  const t = useT()
  const locale = useLocale()
  const name = inLocale(locale, part.cooperative.name, part.cooperative.name_en)
  return (
    <section aria-label={name} className="rounded-card border border-line bg-card px-4 md:px-5">
      <header className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-3">
        <h2 className="font-semibold">
          <a href={cooperativePath(locale, part.cooperative.handle)} className="hover:text-primary hover:underline">
            {name}
          </a>
          {count > 1 ? (
            <span className="ml-2 text-sm font-normal text-muted">{t.orders.parcel(index + 1, count)}</span>
          ) : null}
        </h2>
        <StateBadge state={part.state} />
      </header>
      <div className="py-3">
        <Progress state={part.state} />
        <p className="mt-2 text-sm text-muted">{t.orders.stateHint[part.state]}</p>
        {part.tracking ? (
          <p className="mt-1 text-sm">
            {t.orders.tracking} {part.tracking.carrier}{" "}
            <span className="figures select-all">{part.tracking.number}</span>
          </p>
        ) : null}
      </div>
      <ul className="divide-y divide-line border-t border-line">
        {part.lines.map((line) => (
          <li key={line.id} className="flex items-center gap-3 py-3">
            <ProductPicture
              image={line.image}
              produce={line.illustration}
              seed={line.product_handle ?? ""}
              label={false}
              className="w-14 shrink-0 rounded-control"
            />
            <span className="min-w-0 flex-1">
              {line.product_handle ? (
                <a href={productPath(locale, line.product_handle)} className="hover:text-primary hover:underline">
                  {line.title}
                </a>
              ) : (
                line.title
              )}
              <span className="block text-sm text-muted">
                {line.variant_title} × {line.quantity}
              </span>
            </span>
            <Price amount={line.total_fen} size="small" plain />
          </li>
        ))}
      </ul>
      <p className="flex flex-wrap items-baseline justify-end gap-x-4 border-t border-line py-3 text-sm text-muted">
        <span>
          {t.orders.deliveryTotal} <Price amount={part.delivery_total_fen} size="small" plain className="text-sm" />
        </span>
        <span className="text-text">
          {t.cart.groupTotal} <Price amount={part.total_fen} size="small" plain />
        </span>
      </p>
    </section>
  )
}
