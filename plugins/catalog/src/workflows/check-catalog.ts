import type { MedusaContainer } from "@medusajs/framework/types"
import { card, detail } from "../contract"
import { catalogService } from "./catalog-service"
import { loadSources } from "./load-sources"

const checkedAtOnce = 200

/** A price that the shop shows and that checkout would not take. */
export interface CatalogFault {
  product_id: string
  /** `card` or the id of a size. */
  where: string
  shown: string
  at_checkout: string
}

/** Price on card = price in detail = price at checkout, for every product that is shown. */
export async function checkCatalog(container: MedusaContainer): Promise<{ checked: number; faults: CatalogFault[] }> {
  const faults: CatalogFault[] = []
  let checked = 0
  for await (const rows of catalogService(container).shown(checkedAtOnce)) {
    const sources = await loadSources(
      container,
      rows.map((row) => row.product_id)
    )
    const known = new Map(sources.map((source) => [source.id, source]))
    for (const row of rows) {
      const prices = new Map((known.get(row.product_id)?.variants ?? []).map((size) => [size.id, size.price_fen]))
      faults.push(...faultsOf(row.product_id, card.parse(row.card), detail.parse(row.detail), prices))
    }
    checked += rows.length
  }
  return { checked, faults }
}

type Shown = Pick<ReturnType<typeof detail.parse>, "price_from_fen" | "price_to_fen" | "variants">

export function faultsOf(
  product_id: string,
  onCard: Omit<Shown, "variants">,
  inDetail: Shown,
  atCheckout: ReadonlyMap<string, number | null>
): CatalogFault[] {
  const ids = new Set([...inDetail.variants.map((size) => size.id), ...atCheckout.keys()])
  const shown = new Map(inDetail.variants.map((size) => [size.id, size.price_fen]))
  const sizes = Array.from(ids, (id) => ({
    where: id,
    shown: text(shown.get(id)),
    at_checkout: text(atCheckout.get(id)),
  }))
  const priced = [...atCheckout.values()].filter((price) => price !== null)
  const range = priced.length === 0 ? "none" : `${Math.min(...priced)}-${Math.max(...priced)}`
  const ranges = { card: onCard, detail: inDetail }
  const heads = Object.entries(ranges).map(([where, { price_from_fen: from, price_to_fen: to }]) => ({
    where,
    shown: from === null ? "none" : `${from}-${to}`,
    at_checkout: range,
  }))
  return [...heads, ...sizes].filter((one) => one.shown !== one.at_checkout).map((one) => ({ product_id, ...one }))
}

const text = (price: number | null | undefined): string =>
  price === undefined ? "absent" : (price ?? "none").toString()
