import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { fen, fromDecimalYuan, type Fen } from "@haifeng/kernel"
import { splitOrder, type OrderedDelivery, type OrderedLine } from "../domain/consignment"
import { cooperativesOfProducts } from "./cooperatives-of-products"
import { cooperativesService } from "./service"

/** Medusa answers amounts as numbers or BigNumber; `original_total` is before discounts. */
interface Priced {
  id: string
  total: unknown
  original_total: unknown
}

interface OrderedRow {
  id: string
  currency_code: string
  total: unknown
  items: (Priced & { product_id: string | null; quantity: unknown })[]
  shipping_methods: (Priced & { shipping_option_id: string | null })[]
}

/**
 * Writes one consignment per cooperative of an order, inside Medusa's completion workflow. Safe to run again: a consignment
 * that exists is left alone. Returns the ids written by this call, for the undo.
 */
export async function writeConsignments(container: MedusaContainer, orderId: string): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "id",
      "currency_code",
      "total",
      "items.id",
      "items.product_id",
      "items.quantity",
      "items.total",
      "items.original_total",
      "shipping_methods.id",
      "shipping_methods.shipping_option_id",
      "shipping_methods.total",
      "shipping_methods.original_total",
    ],
    filters: { id: orderId },
  })
  const order = data[0] as OrderedRow | undefined
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, `order ${orderId} does not exist`)

  const { items, shipping_methods: methods } = order
  const owners = await cooperativesOfProducts(
    container,
    items.map((item) => item.product_id ?? "")
  )
  const byProfile = new Map([...owners.values()].map((owner) => [owner.shipping_profile_id, owner.id]))
  const profiles = await profilesOfOptions(
    container,
    methods.map((method) => method.shipping_option_id ?? "")
  )

  const lines = items.map((item): OrderedLine => {
    const owner = owners.get(item.product_id ?? "")
    if (!owner) throw unowned(`line ${item.id}`)
    const gross = yuan(item.original_total)
    return {
      order_line_id: item.id,
      cooperative_id: owner.id,
      quantity: Number(item.quantity),
      gross_fen: gross,
      discount_fen: fen(gross - yuan(item.total)),
    }
  })
  const deliveries = methods.map((method): OrderedDelivery => {
    const cooperative = byProfile.get(profiles.get(method.shipping_option_id ?? "") ?? "")
    if (!cooperative) throw unowned(`delivery ${method.id}`)
    const gross = yuan(method.original_total)
    return {
      shipping_method_id: method.id,
      cooperative_id: cooperative,
      amount_fen: gross,
      discount_fen: fen(gross - yuan(method.total)),
    }
  })
  const rules = [...owners.values()].map((owner) => ({ cooperative_id: owner.id, rate_bp: owner.commission_bp }))
  const drafts = splitOrder(yuan(order.total), lines, deliveries, rules)
  return await cooperativesService(container).saveConsignments(order.id, order.currency_code, drafts)
}

async function profilesOfOptions(container: MedusaContainer, ids: string[]): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "shipping_profile_id"],
    filters: { id: ids },
  })
  const options: { id: string; shipping_profile_id: string }[] = data
  return new Map(options.map((option) => [option.id, option.shipping_profile_id]))
}

/** Medusa answers totals as numbers, BigNumber or null; null means nothing was charged. */
function yuan(amount: unknown): Fen {
  return amount === null || amount === undefined ? fen(0) : fromDecimalYuan(String(amount))
}

function unowned(what: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, `${what} belongs to no cooperative`)
}

/** The undo of `writeConsignments`, for a completion that fails later. */
export async function undoConsignments(container: MedusaContainer, ids: string[]): Promise<void> {
  if (ids.length > 0) await cooperativesService(container).removeConsignments(ids)
}
