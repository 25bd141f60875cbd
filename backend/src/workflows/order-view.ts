import { fen, fromDecimalYuan, sumFen } from "@haifeng/kernel"
import type { Order, OrderConsignment, OrderLine } from "@haifeng/cooperatives/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { fromMedusaAddress } from "./account/address"
import { consignmentsSql, ordersSql, type ConsignmentRow, type OrderRow } from "./order-view-sql"

/** Orders as their shopper sees them, in the order of the ids; unknown ids are left out. Two queries, however many orders. */
export async function loadOrderViews(container: MedusaContainer, orderIds: readonly string[]): Promise<Order[]> {
  if (orderIds.length === 0) return []
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [orders, consignments] = await Promise.all([
    knex.raw<{ rows: OrderRow[] }>(ordersSql, [[...orderIds]]),
    knex.raw<{ rows: ConsignmentRow[] }>(consignmentsSql, [[...orderIds]]),
  ])
  const rowOf = new Map(orders.rows.map((row) => [row.id, row]))
  return orderIds.flatMap((id) => {
    const row = rowOf.get(id)
    const parts = consignments.rows.filter((part) => part.order_id === id)
    return row ? [viewOf(row, parts.map(consignmentOf))] : []
  })
}

function viewOf(row: OrderRow, consignments: OrderConsignment[]): Order {
  const sum = (field: "item_total_fen" | "delivery_total_fen" | "discount_total_fen" | "total_fen") =>
    sumFen(consignments.map((consignment) => fen(consignment[field])))
  return {
    id: row.id,
    display_id: row.display_id,
    placed_at: row.created_at.toISOString(),
    payment_state: paymentStateOf(row),
    address: addressOf(row),
    consignments,
    item_total_fen: sum("item_total_fen"),
    delivery_total_fen: sum("delivery_total_fen"),
    discount_total_fen: sum("discount_total_fen"),
    total_fen: sum("total_fen"),
  }
}

/** A completion that failed late paid its first payment back: what counts is what is kept of all payments. */
function paymentStateOf(row: OrderRow): Order["payment_state"] {
  const [due, captured, refunded] = [
    fromDecimalYuan(row.due),
    fromDecimalYuan(row.captured),
    fromDecimalYuan(row.refunded),
  ]
  const kept = captured - refunded
  if (refunded > 0 && kept < due) return kept > 0 ? "partially_refunded" : "refunded"
  if (row.status === "canceled") return "cancelled"
  return captured > 0 && kept >= due ? "paid" : "pending"
}

function addressOf(row: OrderRow): Order["address"] {
  const { name, detail, ...rest } = fromMedusaAddress(row.address ?? emptyAddress)
  const { phone, province, city, district } = rest
  const known = Object.entries({ phone, province, city, district }).filter(([, value]) => value !== "")
  return { name, detail, ...Object.fromEntries(known) }
}

const emptyAddress = { first_name: null, phone: null, province: null, city: null, address_1: null }

function consignmentOf(row: ConsignmentRow): OrderConsignment {
  return {
    id: row.id,
    state: row.state,
    cooperative: {
      id: row.cooperative_id,
      handle: row.cooperative_handle,
      name: row.cooperative_name,
      name_en: row.cooperative_name_en,
    },
    lines: row.lines.map(lineOf),
    item_total_fen: row.item_total_fen,
    delivery_total_fen: row.delivery_total_fen,
    discount_total_fen: row.discount_total_fen,
    total_fen: row.total_fen,
    tracking: row.carrier && row.tracking_number ? { carrier: row.carrier, number: row.tracking_number } : null,
  }
}

function lineOf({ unit_price, ...line }: ConsignmentRow["lines"][number]): OrderLine {
  return { ...line, unit_price_fen: fromDecimalYuan(unit_price) }
}
