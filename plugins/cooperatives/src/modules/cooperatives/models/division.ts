import { model } from "@medusajs/framework/utils"

/** Towns 镇 (9-digit code) and villages 村 / communities 居 (12-digit code). */
export const Division = model.define("division", {
  id: model.id({ prefix: "div" }).primaryKey(),
  code: model.text().unique(),
  name: model.text(),
  name_en: model.text(),
  level: model.enum(["town", "village"]),
  kind: model.text().nullable(),
  parent_code: model.text().index().nullable(),
  governed_by: model.text(),
})
