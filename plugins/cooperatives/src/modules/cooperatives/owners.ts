import type { CooperativePage, CooperativeStatus } from "../../contract/cooperative"

/** A product's shop as anyone may see it, with what decides whether it sells. */
export interface OwnerRow extends CooperativePage {
  product_id: string
  status: CooperativeStatus
  shipping_profile_id: string
  stock_location_id: string
  commission_bp: number
}

export const ownersSql = `
  select p.product_id, c.id, c.handle, c.name, c.name_en, c.kind, c.status, c.town_code, c.village_code,
         c.story, c.story_en, c.founded_year, c.is_demo, c.shipping_profile_id, c.stock_location_id, c.commission_bp,
         coalesce(t.name, '') as town_name, coalesce(t.name_en, '') as town_name_en, v.name as village_name
  from cooperative_product p
  join cooperative c on c.id = p.cooperative_id and c.deleted_at is null
  left join division t on t.code = c.town_code and t.deleted_at is null
  left join division v on v.code = c.village_code and v.deleted_at is null
  where p.product_id in (?) and p.deleted_at is null`
