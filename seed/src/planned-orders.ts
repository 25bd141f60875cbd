import { slotsInSeason } from "@haifeng/kernel"
import type { ConsignmentState } from "@haifeng/cooperatives/contract"
import { cooperatives } from "../data/cooperatives"
import { customers } from "../data/customers"
import { products } from "../data/products"
import { dice } from "./dice"
import type { ProductSeed } from "./model"

export interface PlannedOrder {
  /** Written as the order's note; by it a second run finds what the first one made. */
  note: string
  customerEmail: string
  lines: { handle: string; jin: number; quantity: number }[]
  /** Where the consignment of each shop stands now, by handle of the shop. */
  states: Record<string, ConsignmentState>
  daysAgo: number
}

const count = 60

/** Most parcels of the past have arrived; every state is there. */
const mixed: readonly ConsignmentState[] = [
  ...(["delivered", "shipped", "delivered", "placed", "delivered", "packed"] as const),
  ...(["delivered", "accepted", "cancelled", "delivered", "shipped"] as const),
]

/** The younger the order, the fewer hands it has been through. */
const ageOf: Record<ConsignmentState, number> = {
  placed: 0,
  accepted: 1,
  packed: 1,
  shipped: 3,
  delivered: 12,
  cancelled: 9,
}

export const orderNotes = "演示订单 "

const orderNote = (number: number): string => `${orderNotes}${String(number).padStart(4, "0")}`

/** The same sixty orders on every machine, of one, two or three shops. */
export function plannedOrders(): PlannedOrder[] {
  const roll = dice(20261123)
  return Array.from({ length: count }, (_, index) => {
    const shops = pick(roll, cooperatives, (index % 3) + 1)
    const states = Object.fromEntries(
      shops.map((shop, place) => [shop.handle, mixed[(index + place * 4) % mixed.length] ?? "delivered"])
    )
    const youngest = Math.min(...Object.values(states).map((state) => ageOf[state]))
    return {
      note: orderNote(index + 1),
      customerEmail: customers[(index * 7) % customers.length]?.email ?? "",
      lines: shops.flatMap((shop) => linesFrom(roll, shop.handle)),
      states,
      daysAgo: youngest + roll(youngest > 5 ? 60 : 2),
    }
  })
}

function linesFrom(roll: (below: number) => number, shop: string): PlannedOrder["lines"] {
  const own = products.filter((product) => product.by === shop && isLongOnTheShelf(product))
  return pick(roll, own, 1 + roll(2)).map((product) => {
    const [jin = 1] = product.sizes[roll(product.sizes.length)] ?? []
    return { handle: product.handle, jin, quantity: 1 + roll(2) }
  })
}

/** Nobody buys fresh lychee in November: goods of a few weeks are not in orders whose dates depend on the day of the seed. */
function isLongOnTheShelf({ fresh, season }: ProductSeed): boolean {
  return !fresh || !season || slotsInSeason(...season).length >= 9
}

function pick<Item>(roll: (below: number) => number, from: readonly Item[], many: number): Item[] {
  const left = [...from]
  return Array.from({ length: Math.min(many, left.length) }, () => left.splice(roll(left.length), 1)).flat()
}
