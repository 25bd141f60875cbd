import type { NewProduct } from "@haifeng/cooperatives/contract"
import { towns } from "../../data/divisions"
import { dice } from "../dice"
import { harvestOf, isNewHarvest } from "../harvest"
import { sizeTitle } from "../product-input"
import { crops, type Crop } from "./crops"

export type BulkProduct = NewProduct & { by: string; created_at: string }

type Roll = (below: number) => number

const fields = ["田", "坡", "畦", "垄", "塘边", "溪边", "山脚", "东头", "西头", "南片", "北片", "祠堂前"]
const ways = [
  ["", ""],
  ["当季", "of this season"],
  ["农家", "from the farmhouse"],
  ["按箱称重", "weighed by the box"],
  ["家庭装", "family box"],
  ["尝鲜装", "taster box"],
  ["产地直发", "sent from the field"],
  ["小批", "small batch"],
  ["人工挑选", "sorted by hand"],
] as const
const freshWays = [...ways, ["清早采收", "picked at dawn"], ["当天装箱", "boxed the same day"]] as const

const townName = new Map(towns.map((town) => [town.code, { zh: town.name.replace(/镇$/, ""), en: town.name_en }]))
const dayMs = 86_400_000
const openedAt = Date.parse("2026-01-01T00:00:00+08:00")
const madeAt = Date.parse("2026-11-23T00:00:00+08:00")

export const bulkHandle = (number: number): string => `bulk-${String(number).padStart(6, "0")}`

/** The n-th product of the big catalogue, from 1: the same on every machine. Wholly invented, and says so. */
export function bulkProduct(number: number): BulkProduct {
  const roll = dice(number * 2_654_435_761)
  const crop = one(roll, crops)
  const village = one(roll, crop.villages)
  const town = townName.get(crop.shop.village.slice(0, 9)) ?? { zh: "", en: "" }
  const [way, wayEn] = one(roll, crop.seed.fresh ? freshWays : ways)
  const plot = 1 + roll(98)
  const field = one(roll, fields)
  const season = shifted(roll, crop.seed.season)
  const { fresh, category, produce } = crop.seed
  const place = roll(2) === 0 ? `${town.zh}${village.name}` : `${village.name}村`
  return {
    handle: bulkHandle(number),
    by: crop.shop.handle,
    title: `${place}${crop.name}${way ? ` ${way}` : ""} ${plot}号${field}`,
    subtitle: crop.seed.line,
    description: `演示数据。产自${town.zh}${village.name}村${plot}号${field}，分批采收，称重装箱。${crop.seed.line}。`,
    category,
    stock_jin: stockOf(roll, crop.seed.stock),
    sizes: sizesOf(roll, number, crop),
    facts: {
      title_en: `${crop.nameEn}, ${town.en} plot ${plot}${wayEn ? `, ${wayEn}` : ""}`,
      subtitle_en: crop.seed.lineEn,
      description_en: `Demo data. Grown on plot ${plot} in ${town.en}, gathered in batches and boxed by weight. ${crop.seed.lineEn}.`,
      produce,
      season: season && { from: season[0], to: season[1] },
      harvest: harvestOf({ season, fresh, category }, number, madeAt),
      village_code: village.code,
      is_fresh: fresh,
      is_demo: true,
      popularity: roll(500),
      new_harvest: isNewHarvest({ season, fresh }, madeAt),
    },
    created_at: new Date(openedAt + roll(320) * dayMs + roll(dayMs)).toISOString(),
  }
}

/** `from` is never empty: the words are written above, and a test says that every crop has villages. */
const one = <Item>(roll: Roll, from: readonly Item[]): Item => from[roll(from.length)] as Item

/** A ten-day slot earlier or later: no two fields ripen on the same day. */
function shifted(roll: Roll, season: readonly [number, number] | null): readonly [number, number] | null {
  const by = roll(3) - 1
  return season && [(season[0] + by + 36) % 36, (season[1] + by + 36) % 36]
}

/** Three in a hundred are sold out, as on a real shelf. */
const stockOf = (roll: Roll, usual: number): number =>
  roll(100) < 3 ? 0 : Math.round((usual * (20 + roll(130))) / 100)

function sizesOf(roll: Roll, number: number, { seed }: Crop): NewProduct["sizes"] {
  const percent = 80 + roll(50)
  const many = 1 + roll(seed.sizes.length)
  return seed.sizes.slice(0, many).map(([jin, yuan]) => ({
    title: sizeTitle(jin),
    jin,
    price_fen: Math.max(100, Math.round((yuan * percent) / 10) * 10),
    sku: `${bulkHandle(number)}-${jin}`,
  }))
}
