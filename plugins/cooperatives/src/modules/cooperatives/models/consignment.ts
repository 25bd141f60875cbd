import { model } from "@medusajs/framework/utils"
import { consignmentStates } from "../../../contract/order"

/** 供货单: one cooperative's share of one order. All amounts in fen, frozen when the order is placed. */
export const Consignment = model
  .define("consignment", {
    id: model.id({ prefix: "csg" }).primaryKey(),
    order_id: model.text(),
    cooperative_id: model.text().index(),
    state: model.enum([...consignmentStates]).default("placed"),
    currency_code: model.text(),
    item_total_fen: model.number(),
    delivery_total_fen: model.number(),
    discount_total_fen: model.number(),
    total_fen: model.number(),
    commission_bp: model.number(),
    commission_fen: model.number(),
    carrier: model.text().nullable(),
    tracking_number: model.text().nullable(),
    lines: model.hasMany(() => ConsignmentLine, { mappedBy: "consignment" }),
  })
  .indexes([{ on: ["order_id", "cooperative_id"], unique: true }])

export const ConsignmentLine = model
  .define("consignment_line", {
    id: model.id({ prefix: "csgl" }).primaryKey(),
    consignment: model.belongsTo(() => Consignment, { mappedBy: "lines" }),
    order_line_id: model.text(),
    quantity: model.number(),
    gross_fen: model.number(),
    discount_fen: model.number(),
    total_fen: model.number(),
  })
  .indexes([{ on: ["order_line_id"], unique: true }])

export const ConsignmentStateChange = model.define("consignment_state_change", {
  id: model.id({ prefix: "csgst" }).primaryKey(),
  consignment_id: model.text().index(),
  from_state: model.text().nullable(),
  to_state: model.text(),
  reason: model.text().nullable(),
  actor_id: model.text().nullable(),
})
