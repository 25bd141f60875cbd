import type { Order } from "@haifeng/cooperatives/contract"
import { ConsignmentCard } from "./consignment-card"
import { OrderFacts } from "./order-facts"

/** A whole order: one block per cooperative beside what they have in common. */
export function OrderView({ order }: { order: Order }) {
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[1fr_22rem] lg:gap-6">
      <div className="grid gap-4">
        {order.consignments.map((part, index) => (
          <ConsignmentCard key={part.id} part={part} index={index} count={order.consignments.length} />
        ))}
      </div>
      <OrderFacts order={order} />
    </div>
  )
}
