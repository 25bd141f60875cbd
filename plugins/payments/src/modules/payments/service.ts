import { MedusaService } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { DemoPaymentBooks } from "./demo-payment-books"
import { DemoPayment, DemoRefund } from "./models/demo-payment"

interface Dependencies {
  __pg_connection__: Knex
}

/** Storage of payments. Changes of a demo payment go through `demoPayments` only. */
export default class PaymentsService extends MedusaService({ DemoPayment, DemoRefund }) {
  readonly demoPayments: DemoPaymentBooks

  constructor(container: Dependencies) {
    super(...arguments)
    this.demoPayments = new DemoPaymentBooks(container.__pg_connection__)
  }
}
