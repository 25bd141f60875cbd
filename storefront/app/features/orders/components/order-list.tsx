import type { Order } from "@haifeng/cooperatives/contract"
import { inLocale } from "../../../i18n/locale"
import { useLocale, useT } from "../../../i18n/use-t"
import { Price } from "../../../ui/price"
import { ProductPicture } from "../../../ui/product-picture"
import { accountOrderPath } from "../../account/paths"
import { timeText } from "./order-facts"
import { StateBadge } from "./state-badge"

/** Orders, newest first; in each one block per cooperative with its own state. */
export function OrderList({ orders, headings = "h2" }: { orders: Order[]; headings?: "h2" | "h3" }) {
  return (
    <ul className="grid gap-4">
      {orders.map((order) => (
        <OrderItem key={order.id} order={order} heading={headings} />
      ))}
    </ul>
  )
}

function OrderItem({ order, heading: Heading }: { order: Order; heading: "h2" | "h3" }) {
  const t = useT()
  const locale = useLocale()
  const to = accountOrderPath(locale, order.id)
  return (
    <li className="rounded-card border border-line bg-card px-4 md:px-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-2">
        <Heading>
          <a href={to} className="inline-flex min-h-11 items-center font-semibold hover:text-primary hover:underline">
            {t.orders.number(order.display_id)}
          </a>
        </Heading>
        <time dateTime={order.placed_at} className="figures text-sm text-muted">
          {timeText(order.placed_at, locale)}
        </time>
      </div>
      {order.consignments.map((part) => (
        <div key={part.id} className="border-b border-line py-3">
          <div className="flex flex-wrap items-center justify-between gap-x-3">
            <span>{inLocale(locale, part.cooperative.name, part.cooperative.name_en)}</span>
            <StateBadge state={part.state} />
          </div>
          <div className="mt-2 flex items-center gap-2">
            {part.lines.slice(0, 4).map((line) => (
              <ProductPicture
                key={line.id}
                image={line.image}
                produce={line.illustration}
                seed={line.product_handle ?? ""}
                label={false}
                className="w-12 shrink-0 rounded-control"
              />
            ))}
            <span className="min-w-0 flex-1 truncate text-sm text-muted">
              {part.lines.map((line) => line.title).join("、")}
            </span>
          </div>
        </div>
      ))}
      <p className="flex items-baseline justify-between gap-3 py-2">
        <a href={to} className="inline-flex min-h-11 items-center text-sm text-primary underline underline-offset-4">
          {t.orders.detail}
        </a>
        <span>
          <span className="mr-2 text-sm text-muted">{t.orders.paymentState[order.payment_state]}</span>
          <Price amount={order.total_fen} size="medium" plain />
        </span>
      </p>
    </li>
  )
}
