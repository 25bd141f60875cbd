import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { toDecimalYuan } from "@haifeng/kernel"
import type { AddLinesRequest } from "@haifeng/cooperatives/contract"
import { RejectionError } from "../../api/shop/rejection"
import { boxesLeft, loadCartRows, overStock } from "./cart-rows"
import { loadSellables, type Sellable } from "./sellables"
import { storeContext } from "./store-context"

/**
 * Adds several lines in one go. Core's add-to-cart refreshes the whole cart for each line (100 to 180 statements); this reads
 * prices and stock once and writes once. Answers the cart's id.
 */
export async function startCart(container: MedusaContainer, request: AddLinesRequest): Promise<string> {
  const wanted = summed(request)
  const sellables = await loadSellables(container, [...wanted.keys()])
  refuseOverStock([...wanted].map(([id, quantity]) => ({ id, quantity, sellable: need(sellables, id) })))
  const { region_id, sales_channel_id, currency_code } = await storeContext(container)
  const cart = await container.resolve(Modules.CART).createCarts({
    region_id,
    sales_channel_id,
    currency_code,
    items: [...wanted].map(([id, quantity]) => newLine(need(sellables, id), quantity)),
  })
  return cart.id
}

/** The same for a cart that exists; a variant that is in it already gets more boxes instead of a second line. */
export async function putLines(container: MedusaContainer, cartId: string, request: AddLinesRequest): Promise<void> {
  await withOpenCart(container, cartId, async ({ lines }) => {
    const wanted = summed(request)
    for (const line of lines) {
      const more = wanted.get(line.variant_id)
      if (more !== undefined) wanted.set(line.variant_id, more + line.quantity)
    }
    const sellables = await loadSellables(container, [...wanted.keys()])
    const others = lines.filter((line) => !wanted.has(line.variant_id))
    const changed = [...wanted].map(([id, quantity]) => ({ id, quantity, sellable: need(sellables, id) }))
    refuseOverStock(
      [...others.map((line) => ({ id: line.id, quantity: line.quantity, sellable: line })), ...changed],
      wanted
    )

    const carts = container.resolve(Modules.CART)
    const present = new Map(lines.map((line) => [line.variant_id, line.id]))
    const updates = changed.flatMap(({ id, quantity, sellable }) => {
      const line = present.get(id)
      return line ? [{ selector: { id: line }, data: { quantity, unit_price: toDecimalYuan(sellable.price_fen) } }] : []
    })
    const additions = changed
      .filter(({ id }) => !present.has(id))
      .map(({ sellable, quantity }) => ({ cart_id: cartId, ...newLine(sellable, quantity) }))
    if (updates.length > 0) await carts.updateLineItems(updates)
    if (additions.length > 0) await carts.addLineItems(additions)
  })
}

/** Sets the boxes of one line; zero takes it out. */
export async function changeLine(
  container: MedusaContainer,
  cartId: string,
  lineId: string,
  quantity: number
): Promise<void> {
  await withOpenCart(container, cartId, async ({ lines }) => {
    const line = lines.find((item) => item.id === lineId)
    if (!line) throw new RejectionError("cart.line_not_found")
    const carts = container.resolve(Modules.CART)
    if (quantity === 0) return await carts.deleteLineItems([lineId])
    if (quantity > line.quantity) {
      await loadSellables(container, [line.variant_id])
      const after = lines.map((item) => ({
        id: item.id,
        quantity: item.id === lineId ? quantity : item.quantity,
        sellable: item,
      }))
      refuseOverStock(after, new Map([[lineId, quantity]]))
    }
    await carts.updateLineItems([{ selector: { id: lineId }, data: { quantity } }])
  })
}

type OpenCart = NonNullable<Awaited<ReturnType<typeof loadCartRows>>>

/** Runs `job` alone on this cart; refuses one that is bought already. Completion takes the same lock. */
export async function withOpenCart<Answer>(
  container: MedusaContainer,
  cartId: string,
  job: (rows: OpenCart) => Promise<Answer>
): Promise<Answer> {
  const alone = async () => {
    const rows = await loadCartRows(container, cartId)
    if (!rows) throw new RejectionError("cart.not_found")
    if (rows.cart.completed_at) throw new RejectionError("cart.already_completed")
    return await job(rows)
  }
  // Seconds; by default a lock gives up after five, which a busy machine needs for a few impatient clicks.
  return await container.resolve(Modules.LOCKING).execute([cartId], alone, { timeout: 30 })
}

interface Counted {
  id: string
  quantity: number
  sellable: Pick<Sellable, "is_counted" | "stock"> & { title: string | null }
}

/** Names a line that the stock cannot serve; with `changed`, only lines the shopper is changing are blamed. */
function refuseOverStock(lines: Counted[], changed?: ReadonlyMap<string, number>): void {
  const over = overStock(lines.map(({ id, quantity, sellable }) => ({ ...sellable, id, quantity })))
  const blamed = lines.find((line) => over.includes(line.id) && (!changed || changed.has(line.id)))
  if (!blamed) return
  throw new RejectionError("cart.not_enough_stock", undefined, {
    title: blamed.sellable.title,
    available: boxesLeft(blamed.sellable),
  })
}

function summed(request: AddLinesRequest): Map<string, number> {
  const wanted = new Map<string, number>()
  for (const line of request.lines) wanted.set(line.variant_id, (wanted.get(line.variant_id) ?? 0) + line.quantity)
  return wanted
}

function need(sellables: ReadonlyMap<string, Sellable>, id: string): Sellable {
  const sellable = sellables.get(id)
  if (!sellable) throw new RejectionError("cart.variant_not_found", undefined, { variant_id: id })
  return sellable
}

function newLine(sellable: Sellable, quantity: number) {
  return {
    title: sellable.title,
    subtitle: sellable.variant_title,
    thumbnail: sellable.thumbnail ?? undefined,
    quantity,
    unit_price: toDecimalYuan(sellable.price_fen),
    product_id: sellable.product_id,
    product_title: sellable.title,
    product_subtitle: sellable.subtitle ?? undefined,
    product_description: sellable.description ?? undefined,
    product_handle: sellable.handle,
    variant_id: sellable.variant_id,
    variant_sku: sellable.sku ?? undefined,
    variant_title: sellable.variant_title,
    requires_shipping: true,
    is_discountable: sellable.discountable,
    is_tax_inclusive: true,
  }
}
