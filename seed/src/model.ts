import type { CooperativeKind } from "@haifeng/cooperatives/contract"
import type { CategoryHandle } from "@haifeng/catalog/contract"

/** Produce codes, each with its own drawing in the shop. */
export const produceCodes = [
  "lychee",
  "rice",
  "tea",
  "daylily",
  "sweet-potato",
  "choy-sum",
  "kale",
  "dragon-fruit",
  "passion-fruit",
  "corn",
  "watermelon",
  "pumpkin",
  "chili",
  "lotus-root",
  "cabbage",
  "leafy",
  "stevia",
  "ginger",
  "honey",
  "guava",
  "longan",
  "generic",
] as const
type Produce = (typeof produceCodes)[number]

/** One way a shop sends its parcels; `yuan` is what the shopper pays. */
interface DeliverySeed {
  kind: "ambient" | "chilled"
  yuan: number
  days: readonly [min: number, max: number]
}

export interface CooperativeSeed {
  handle: string
  name: string
  nameEn: string
  kind: CooperativeKind
  /** 12-digit village code; the town is its first nine digits. */
  village: string
  founded: number
  story: string
  storyEn: string
  /** Role and number that cannot belong to a person. */
  contact: { name: string; phone: string }
  commissionBp: number
  deliveries: readonly DeliverySeed[]
}

export interface ProductSeed {
  handle: string
  /** Handle of the shop that sells it. */
  by: string
  /** 12-digit village code of the origin, when it is not the shop's own village. */
  village?: string
  title: string
  titleEn: string
  /** One line of what makes it itself. */
  line: string
  lineEn: string
  text: string
  textEn: string
  /** First and last ten-day slot of the harvest; null when it is the same all year. */
  season: readonly [from: number, to: number] | null
  /** What the harvest still has, in 斤. */
  stock: number
  sizes: readonly (readonly [jin: number, yuan: number])[]
  popularity: number
  produce: Produce
  category: CategoryHandle
  fresh: boolean
}

type OfFamily = "produce" | "category" | "fresh"
type Member = Omit<ProductSeed, OfFamily | "sizes"> &
  Partial<Pick<ProductSeed, OfFamily>> & {
    /** Yuan by 斤: `{ 5: 29.8, 10: 56 }`. */
    sizes: Readonly<Record<number, number>>
  }

/** Products that share their produce, category and freshness unless one says otherwise. */
export function family(shared: Pick<ProductSeed, OfFamily>, members: readonly Member[]): ProductSeed[] {
  return members.map((member) => ({
    ...shared,
    ...member,
    sizes: Object.entries(member.sizes).map(([jin, yuan]) => [Number(jin), yuan] as const),
  }))
}
