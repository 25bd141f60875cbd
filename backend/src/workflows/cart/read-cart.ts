import type { MedusaContainer } from "@medusajs/framework/types"
import {
  productFacts,
  type Cart,
  type CartGroup,
  type CartLine,
  type DeliveryOption,
} from "@haifeng/cooperatives/contract"
import { sells } from "@haifeng/cooperatives/workflows"
import { z } from "@medusajs/framework/zod"
import { RejectionError } from "../../api/shop/rejection"
import { boxesLeft, loadCartRows, overStock, type DeliveryRow, type LineRow } from "./cart-rows"

const deliveryData = z.object({
  kind: z.enum(["ambient", "chilled"]),
  days_min: z.number().int(),
  days_max: z.number().int(),
})
const shownFacts = productFacts.pick({ title_en: true, produce: true }).partial()

/** The cart as the shop shows it, one group per cooperative, with the cheapest delivery where none was chosen. */
export async function readCart(container: MedusaContainer, cartId: string): Promise<Cart> {
  const rows = await loadCartRows(container, cartId)
  if (!rows) throw new RejectionError("cart.not_found")
  const over = new Set(overStock(rows.lines))
  const shops = [...new Set(rows.lines.map((line) => line.cooperative_id))]
  const groups = shops.map((shop) =>
    groupOf(
      rows.lines.filter((line) => line.cooperative_id === shop),
      rows.deliveries,
      over
    )
  )
  const discount = rows.lines.reduce((sum, line) => sum + Number(line.discount_fen), 0)
  const items = sum(groups.map((group) => group.item_total_fen))
  const delivery = sum(groups.map((group) => group.delivery_total_fen))
  return {
    id: rows.cart.id,
    completed: rows.cart.completed_at !== null,
    groups,
    quantity: sum(rows.lines.map((line) => line.quantity)),
    item_total_fen: items,
    delivery_total_fen: delivery,
    discount_total_fen: discount,
    total_fen: items + delivery - discount,
    buyable:
      groups.length > 0 &&
      groups.every((group) => group.delivery_option_id !== null && group.lines.every((line) => line.problem === null)),
  }
}

function groupOf(rows: LineRow[], deliveries: DeliveryRow[], over: ReadonlySet<string>): CartGroup {
  const [first] = rows
  const offered = deliveries.filter((row) => row.shipping_profile_id === first?.shipping_profile_id)
  const chosen = offered.find((row) => row.is_chosen) ?? offered[0]
  const lines = rows.map((row) => lineOf(row, over))
  const items = sum(lines.map((line) => line.total_fen))
  const delivery = Number(chosen?.price_fen ?? 0)
  return {
    cooperative: {
      id: first?.cooperative_id ?? "",
      handle: first?.cooperative_handle ?? "",
      name: first?.cooperative_name ?? "",
      name_en: first?.cooperative_name_en ?? "",
      town_name: first?.town_name ?? "",
    },
    lines,
    delivery_options: offered.map(deliveryOf),
    delivery_option_id: chosen?.id ?? null,
    item_total_fen: items,
    delivery_total_fen: delivery,
    total_fen: items + delivery,
  }
}

function lineOf(row: LineRow, over: ReadonlySet<string>): CartLine {
  const facts = shownFacts.safeParse(row.metadata ?? {}).data
  const price = Number(row.unit_price_fen)
  return {
    id: row.id,
    product_id: row.product_id,
    variant_id: row.variant_id,
    product_handle: row.handle ?? "",
    title: row.title ?? row.line_title,
    title_en: facts?.title_en ?? row.title ?? row.line_title,
    variant_title: row.variant_title,
    illustration: facts?.produce ?? "generic",
    image: row.thumbnail,
    unit_price_fen: price,
    quantity: row.quantity,
    total_fen: price * row.quantity,
    available: boxesLeft(row),
    problem: problemOf(row, over),
  }
}

function problemOf(row: LineRow, over: ReadonlySet<string>): CartLine["problem"] {
  if (!row.is_for_sale) return "not_for_sale"
  if (!row.cooperative_status || !sells(row.cooperative_status)) return "cooperative_not_open"
  return over.has(row.id) ? "not_enough_stock" : null
}

function deliveryOf(row: DeliveryRow): DeliveryOption {
  return { id: row.id, price_fen: Number(row.price_fen), ...deliveryData.parse(row.data) }
}

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
