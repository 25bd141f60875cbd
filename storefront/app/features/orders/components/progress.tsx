import type { ConsignmentState } from "@haifeng/cooperatives/contract"
import { useT } from "../../../i18n/use-t"
import { classNames } from "../../../ui/class-names"

const road = ["placed", "accepted", "packed", "shipped", "delivered"] as const

/** How far a parcel has come: five marks in words and colour; a cancelled one has no road. */
export function Progress({ state }: { state: ConsignmentState }) {
  const t = useT()
  if (state === "cancelled") return null
  const reached = road.indexOf(state)
  return (
    <ol aria-label={t.orders.progress} className="grid grid-cols-5 text-center text-xs">
      {road.map((step, index) => (
        <li
          key={step}
          aria-current={index === reached ? "step" : undefined}
          className="grid justify-items-center gap-1"
        >
          <span className="flex w-full items-center" aria-hidden="true">
            <span
              className={classNames("h-0.5 flex-1", index === 0 ? "" : index <= reached ? "bg-primary" : "bg-line")}
            />
            <span
              className={classNames(
                "size-3 rounded-full border-2",
                index <= reached ? "border-primary bg-primary" : "border-line bg-card"
              )}
            />
            <span
              className={classNames(
                "h-0.5 flex-1",
                index === road.length - 1 ? "" : index < reached ? "bg-primary" : "bg-line"
              )}
            />
          </span>
          <span className={index === reached ? "font-semibold text-primary" : "text-muted"}>
            {t.orders.state[step]}
          </span>
        </li>
      ))}
    </ol>
  )
}
