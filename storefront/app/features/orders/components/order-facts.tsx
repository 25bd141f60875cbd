import type { Order } from "@haifeng/cooperatives/contract"
import { SHANGHAI } from "@haifeng/kernel"
import type { ReactNode } from "react"
import { htmlLang, type Locale } from "../../../i18n/locale"
import { useLocale, useT } from "../../../i18n/use-t"
import { AddressLines } from "../../account/components/address-lines"
import { Badge } from "../../../ui/badge"
import { Totals } from "../../cart/components/totals"

/** Number, time, receiver and the sums of the whole order. */
export function OrderFacts({ order }: { order: Order }) {
  const t = useT()
  const locale = useLocale()
  return (
    <div className="grid gap-4 rounded-card border border-line bg-card p-4 md:p-5">
      <dl className="grid gap-3">
        <Fact name={t.orders.number(order.display_id)}>
          <Badge tone={order.payment_state === "paid" ? "primary" : "neutral"}>
            {t.orders.paymentState[order.payment_state]}
          </Badge>
        </Fact>
        <Fact name={t.orders.placedAt}>
          <time dateTime={order.placed_at} className="figures">
            {timeText(order.placed_at, locale)}
          </time>
        </Fact>
        <Fact name={t.orders.deliverTo}>
          <AddressLines address={order.address} />
        </Fact>
      </dl>
      <Totals sums={order} label={order.payment_state === "paid" ? t.orders.paidTotal : t.orders.total} />
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[6rem_1fr] gap-3">
      <dt className="text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

export function timeText(at: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(htmlLang[locale], {
    timeZone: SHANGHAI,
    dateStyle: "medium",
    timeStyle: "short",
  })
  return format.format(new Date(at))
}
