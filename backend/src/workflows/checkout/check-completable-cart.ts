import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { fromDecimalYuan } from "@haifeng/kernel"
import { cooperativesOfProducts, linesOverStock, sells, type StockNeed } from "@haifeng/cooperatives/workflows"
import { RejectionError } from "../../api/shop/rejection"

/** The part of what Medusa's completion loads that our rules need. */
export interface CompletableCart {
  id: string
  completed_at: unknown
  total: unknown
  items: {
    id: string
    title: string
    product_title: string | null
    product_id: string | null
    quantity: unknown
    variant: { manage_inventory: boolean; allow_backorder: boolean; inventory_items: KitPart[] | null } | null
  }[]
  payment_collection: { payment_sessions: { amount: unknown; status: string }[] | null } | null
}

interface KitPart {
  inventory_item_id: string
  required_quantity: number
  inventory: { location_levels: { stocked_quantity: unknown; reserved_quantity: unknown }[] | null } | null
}

/**
 * Before an order is made: every shop sells, the lines of one harvest summed fit its stock, and the payment is for what the cart
 * costs. A cart that has its order already passes, so that asking again stays harmless.
 */
export async function checkCompletableCart(container: MedusaContainer, cart: CompletableCart): Promise<void> {
  if (cart.completed_at && (await hasOrder(container, cart.id))) return
  const items = cart.items
  if (items.length === 0) throw new RejectionError("cart.empty")

  const owners = await cooperativesOfProducts(
    container,
    items.map((item) => item.product_id ?? "")
  )
  const closed = items.find((item) => {
    const owner = owners.get(item.product_id ?? "")
    return !owner || !sells(owner.status)
  })
  if (closed) throw new RejectionError("cart.cooperative_not_open", undefined, { title: nameOf(closed) })

  const [short] = linesOverStock(needsOf(items), availableOf(items))
  const line = items.find((item) => item.id === short)
  if (line) throw new RejectionError("cart.not_enough_stock", undefined, { title: nameOf(line) })

  const sessions = cart.payment_collection?.payment_sessions ?? []
  const total = fromDecimalYuan(String(cart.total))
  if (!sessions.every((session) => fromDecimalYuan(String(session.amount)) === total)) {
    throw new RejectionError("payment.amount_differs")
  }
}

async function hasOrder(container: MedusaContainer, cartId: string): Promise<boolean> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return Boolean(await knex("order_cart").select("id").where({ cart_id: cartId }).whereNull("deleted_at").first())
}

function counted(items: CompletableCart["items"]) {
  return items.flatMap((item) =>
    item.variant?.manage_inventory && !item.variant.allow_backorder
      ? (item.variant.inventory_items ?? []).map((part) => ({ item, part }))
      : []
  )
}

function needsOf(items: CompletableCart["items"]): StockNeed[] {
  return counted(items).map(({ item, part }) => ({
    inventory_item_id: part.inventory_item_id,
    line_id: item.id,
    units: Number(item.quantity) * part.required_quantity,
  }))
}

function availableOf(items: CompletableCart["items"]): Map<string, number> {
  return new Map(
    counted(items).map(({ part }) => [
      part.inventory_item_id,
      (part.inventory?.location_levels ?? []).reduce(
        (sum, level) => sum + Number(level.stocked_quantity) - Number(level.reserved_quantity),
        0
      ),
    ])
  )
}

const nameOf = (item: CompletableCart["items"][number]) => item.product_title ?? item.title
