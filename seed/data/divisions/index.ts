import townRows from "./towns.json"
import villageRows from "./villages.json"

export interface TownRow {
  code: string
  name: string
  name_en: string
  governed_by: string
}

export interface VillageRow {
  code: string
  name: string
  /** 村 or 居. */
  kind: string
  town_code: string
}

export const governor = "海丰县"

export const towns: TownRow[] = townRows
export const villages: VillageRow[] = villageRows
