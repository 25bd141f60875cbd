import { model } from "@medusajs/framework/utils"
import { demoPaymentStates } from "../../../domain/demo-payment"

/** The books of the demo provider: what a real provider would keep on its own machines. */
export const DemoPayment = model
  .define("demo_payment", {
    id: model.id({ prefix: "demopay" }).primaryKey(),
    session_id: model.text().unique(),
    amount_fen: model.number(),
    currency: model.text(),
    state: model.enum([...demoPaymentStates]).default("open"),
    refunded_fen: model.number().default(0),
  })
  .checks([(columns) => `${columns.refunded_fen} between 0 and ${columns.amount_fen}`])

/** One row per refund, so that the same request twice pays back once. */
export const DemoRefund = model
  .define("demo_refund", {
    id: model.id({ prefix: "demoref" }).primaryKey(),
    payment_id: model.text(),
    key: model.text(),
    amount_fen: model.number(),
  })
  .checks([(columns) => `${columns.amount_fen} > 0`])
  .indexes([{ on: ["payment_id", "key"], unique: true }])
