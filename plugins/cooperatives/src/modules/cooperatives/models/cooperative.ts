import { model } from "@medusajs/framework/utils"
import { cooperativeKinds, cooperativeStatuses } from "../../../contract/cooperative"

export const Cooperative = model.define("cooperative", {
  id: model.id({ prefix: "coop" }).primaryKey(),
  handle: model.text().unique(),
  name: model.text(),
  name_en: model.text(),
  kind: model.enum([...cooperativeKinds]),
  status: model.enum([...cooperativeStatuses]).index(),
  town_code: model.text().index(),
  village_code: model.text().nullable(),
  story: model.text(),
  story_en: model.text(),
  founded_year: model.number().nullable(),
  contact_name: model.text(),
  contact_phone: model.text(),
  /** Basis points; frozen on each consignment when the order is placed. */
  commission_bp: model.number(),
  is_demo: model.boolean().default(false),
  shipping_profile_id: model.text().unique(),
  stock_location_id: model.text().unique(),
})

export const CooperativeStatusChange = model.define("cooperative_status_change", {
  id: model.id({ prefix: "coopst" }).primaryKey(),
  cooperative_id: model.text().index(),
  from_status: model.text().nullable(),
  to_status: model.text(),
  reason: model.text(),
  actor_id: model.text().nullable(),
})

/** Which shop owns a product: one, for ever. */
export const CooperativeProduct = model
  .define("cooperative_product", {
    id: model.id({ prefix: "cprod" }).primaryKey(),
    cooperative_id: model.text().index(),
    product_id: model.text(),
  })
  .indexes([{ on: ["product_id"], unique: true }])
