import type { MedusaContainer } from "@medusajs/framework/types"
import type { CooperativePage } from "../contract/cooperative"
import type { Town } from "../contract/division"
import { sells } from "../domain/cooperative"
import { cooperativesService } from "./service"

/** The towns, by code, each with the number of its villages and communities. */
export async function readTowns(container: MedusaContainer): Promise<Town[]> {
  const service = cooperativesService(container)
  const divisions = await service.listDivisions({}, { take: 1_000, order: { code: "ASC" } })
  return divisions
    .filter((row) => row.level === "town")
    .map(({ code, name, name_en, governed_by }) => ({
      code,
      name,
      name_en,
      governed_by,
      village_count: divisions.filter((row) => row.parent_code === code).length,
    }))
}

/** Shops that sell now, as anyone may read them. */
export async function readOpenCooperatives(
  container: MedusaContainer,
  filter: { handle?: string; town_code?: string }
): Promise<CooperativePage[]> {
  const service = cooperativesService(container)
  const shops = await service.listCooperatives(filter, { take: 1_000, order: { town_code: "ASC", handle: "ASC" } })
  const codes = shops.flatMap((shop) => [shop.town_code, ...(shop.village_code ? [shop.village_code] : [])])
  const divisions = await service.listDivisions({ code: codes }, { take: 2_000 })
  const place = new Map(divisions.map((row) => [row.code, row]))
  return shops
    .filter((shop) => sells(shop.status))
    .map((shop) => ({
      id: shop.id,
      handle: shop.handle,
      name: shop.name,
      name_en: shop.name_en,
      kind: shop.kind,
      town_code: shop.town_code,
      town_name: place.get(shop.town_code)?.name ?? "",
      town_name_en: place.get(shop.town_code)?.name_en ?? "",
      village_code: shop.village_code,
      village_name: shop.village_code ? (place.get(shop.village_code)?.name ?? null) : null,
      story: shop.story,
      story_en: shop.story_en,
      founded_year: shop.founded_year,
      is_demo: shop.is_demo,
    }))
}
