import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CooperativeStatus } from "@haifeng/cooperatives/contract"
import { linesOverStock } from "@haifeng/cooperatives/workflows"
import { deliveriesSql, linesSql } from "./cart-sql"

/** What one box takes of a harvest, and what the harvest has left, in stock units (斤). */
export interface StockPart {
  item: string
  per_box: number
  left: number
}

/** PostgreSQL answers bigint as text. */
type Bigint = string

export interface LineRow {
  id: string
  product_id: string
  variant_id: string
  quantity: number
  unit_price_fen: Bigint
  discount_fen: Bigint
  line_title: string
  variant_title: string
  handle: string | null
  title: string | null
  thumbnail: string | null
  metadata: unknown
  is_for_sale: boolean
  is_counted: boolean
  cooperative_id: string | null
  cooperative_handle: string | null
  cooperative_name: string | null
  cooperative_name_en: string | null
  cooperative_status: CooperativeStatus | null
  shipping_profile_id: string | null
  town_name: string
  stock: StockPart[]
}

export interface DeliveryRow {
  id: string
  shipping_profile_id: string
  name: string
  data: unknown
  price_fen: Bigint
  is_chosen: boolean
}

export interface CartRow {
  id: string
  completed_at: Date | null
  customer_id: string | null
  email: string | null
}

/** The cart, its lines and the deliveries that its shops offer: three queries. Null when there is no such cart. */
export async function loadCartRows(
  container: MedusaContainer,
  cartId: string
): Promise<{ cart: CartRow; lines: LineRow[]; deliveries: DeliveryRow[] } | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [cart, lines, deliveries] = await Promise.all([
    knex<CartRow>("cart")
      .select("id", "completed_at", "customer_id", "email")
      .where({ id: cartId })
      .whereNull("deleted_at")
      .first(),
    knex.raw<{ rows: LineRow[] }>(linesSql, [cartId]),
    knex.raw<{ rows: DeliveryRow[] }>(deliveriesSql, [cartId, cartId]),
  ])
  return cart ? { cart, lines: lines.rows, deliveries: deliveries.rows } : null
}

/** Boxes that this stock could still fill; null when stock is not counted. */
export function boxesLeft(row: { is_counted: boolean; stock: StockPart[] }): number | null {
  if (!row.is_counted) return null
  if (row.stock.length === 0) return 0
  return Math.max(0, Math.min(...row.stock.map((part) => Math.floor(part.left / part.per_box))))
}

/** Ids of the lines that do not fit the stock when all lines on one harvest are summed. */
export function overStock(
  lines: readonly { id: string; quantity: number; is_counted: boolean; stock: StockPart[] }[]
): string[] {
  const parts = lines.filter((line) => line.is_counted).flatMap((line) => line.stock.map((part) => ({ line, part })))
  const needs = parts.map(({ line, part }) => ({
    inventory_item_id: part.item,
    line_id: line.id,
    units: line.quantity * part.per_box,
  }))
  const empty = lines.filter((line) => line.is_counted && line.stock.length === 0).map((line) => line.id)
  return [...empty, ...linesOverStock(needs, new Map(parts.map(({ part }) => [part.item, part.left])))]
}
