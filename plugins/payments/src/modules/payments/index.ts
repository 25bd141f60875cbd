import { Module } from "@medusajs/framework/utils"
import PaymentsService from "./service"

export const PAYMENTS = "payments"

export { DemoPaymentBooks, type DemoPaymentRow } from "./demo-payment-books"

export default Module(PAYMENTS, { service: PaymentsService })
