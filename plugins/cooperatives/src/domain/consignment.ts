import { allocate, fen, sumFen, type Fen } from "@haifeng/kernel"
import { move, type TransitionTable } from "./transitions"

export type ConsignmentState = "placed" | "accepted" | "packed" | "shipped" | "delivered" | "cancelled"

/** Life of a consignment 供货单. Once shipped it can only arrive; returns are another record. */
export const consignmentTransitions: TransitionTable<ConsignmentState> = {
  placed: ["accepted", "cancelled"],
  accepted: ["packed", "cancelled"],
  packed: ["shipped", "cancelled"],
  shipped: ["delivered"],
  delivered: [],
  cancelled: [],
}

export function changeConsignmentState(from: ConsignmentState, to: ConsignmentState) {
  return move(consignmentTransitions, from, to, "consignment.transition_not_allowed")
}

export interface OrderedLine {
  readonly order_line_id: string
  readonly cooperative_id: string
  readonly quantity: number
  /** Price times quantity before discounts. */
  readonly gross_fen: Fen
  readonly discount_fen: Fen
}

export interface OrderedDelivery {
  readonly cooperative_id: string
  readonly shipping_method_id: string
  readonly amount_fen: Fen
  readonly discount_fen: Fen
}

export interface CommissionRule {
  readonly cooperative_id: string
  /** Basis points: 500 is 5 %. */
  readonly rate_bp: number
}

export interface ConsignmentDraft {
  readonly cooperative_id: string
  readonly lines: readonly (OrderedLine & { readonly total_fen: Fen })[]
  readonly item_total_fen: Fen
  readonly delivery_total_fen: Fen
  readonly discount_total_fen: Fen
  /** This shop's share of the order; the shares of an order sum to its total to the fen. */
  readonly total_fen: Fen
  readonly commission_bp: number
  readonly commission_fen: Fen
}

/** Commission on goods after discount, half a fen rounds up; delivery is passed on in full. */
export function commissionOn(goods: Fen, rateBp: number): Fen {
  return fen(Math.floor((goods * rateBp + 5_000) / 10_000))
}

/**
 * Cuts an order into one consignment per cooperative, in the order of their ids. A fen that rounding inside Medusa adds to or
 * takes from the order's total is spread by largest remainder, so that the shares always sum to what the shopper paid.
 */
export function splitOrder(
  orderTotal: Fen,
  lines: readonly OrderedLine[],
  deliveries: readonly OrderedDelivery[],
  rules: readonly CommissionRule[]
): ConsignmentDraft[] {
  const ids = [...new Set([...lines, ...deliveries].map((part) => part.cooperative_id))].sort()
  const parts = ids.map((id) => {
    const own = lines.filter((line) => line.cooperative_id === id)
    const delivery = deliveries.filter((item) => item.cooperative_id === id)
    const itemTotal = sumFen(own.map((line) => line.gross_fen))
    const deliveryTotal = sumFen(delivery.map((item) => item.amount_fen))
    const lineDiscount = sumFen(own.map((line) => line.discount_fen))
    const discountTotal = fen(lineDiscount + sumFen(delivery.map((item) => item.discount_fen)))
    const rateBp = rules.find((rule) => rule.cooperative_id === id)?.rate_bp ?? 0
    return {
      cooperative_id: id,
      lines: own.map((line) => ({ ...line, total_fen: fen(line.gross_fen - line.discount_fen) })),
      item_total_fen: itemTotal,
      delivery_total_fen: deliveryTotal,
      discount_total_fen: discountTotal,
      commission_bp: rateBp,
      commission_fen: commissionOn(fen(itemTotal - lineDiscount), rateBp),
    }
  })
  const own = parts.map((part) => fen(part.item_total_fen + part.delivery_total_fen - part.discount_total_fen))
  const drift = allocate(fen(orderTotal - sumFen(own)), own)
  return parts.map((part, index) => ({ ...part, total_fen: fen((own[index] ?? 0) + (drift[index] ?? 0)) }))
}
