import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { fromDecimalYuan, type Fen } from "@haifeng/kernel"
import type { CooperativeStatus } from "@haifeng/cooperatives/contract"
import { sells } from "@haifeng/cooperatives/workflows"
import { RejectionError } from "../../api/shop/rejection"
import type { StockPart } from "./cart-rows"
import { sellablesSql } from "./cart-sql"
import { storeContext } from "./store-context"

interface SellableRow {
  variant_id: string
  variant_title: string
  sku: string | null
  is_counted: boolean
  product_id: string
  title: string
  subtitle: string | null
  description: string | null
  handle: string
  thumbnail: string | null
  discountable: boolean
  status: string
  cooperative_status: CooperativeStatus | null
  price_set_id: string | null
  stock: StockPart[]
}

export interface Sellable extends SellableRow {
  price_fen: Fen
}

/** Variants that can be bought now, with today's price; throws the reason for the first that cannot. */
export async function loadSellables(container: MedusaContainer, variantIds: string[]): Promise<Map<string, Sellable>> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await knex.raw<{ rows: SellableRow[] }>(sellablesSql, [variantIds])
  const found = new Map(rows.map((row) => [row.variant_id, row]))
  const { region_id, currency_code } = await storeContext(container)
  const prices = await container
    .resolve(Modules.PRICING)
    .calculatePrices(
      { id: rows.flatMap((row) => (row.price_set_id ? [row.price_set_id] : [])) },
      { context: { currency_code, region_id } }
    )
  const priceOf = new Map(prices.map((price) => [price.id, price.calculated_amount]))

  return new Map(
    variantIds.map((id) => {
      const row = found.get(id)
      if (!row || row.status !== "published" || !row.cooperative_status) {
        throw new RejectionError("cart.variant_not_found", undefined, { variant_id: id })
      }
      if (!sells(row.cooperative_status)) {
        throw new RejectionError("cart.cooperative_not_open", undefined, { title: row.title })
      }
      const amount = priceOf.get(row.price_set_id ?? "")
      if (amount === null || amount === undefined) {
        throw new RejectionError("cart.variant_without_price", undefined, { title: row.title })
      }
      return [id, { ...row, price_fen: fromDecimalYuan(String(amount)) }]
    })
  )
}
