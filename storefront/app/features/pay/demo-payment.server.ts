import { demoPaymentResponse, type DemoPayment, type DemoPaymentRequest } from "@haifeng/payments/contract"
import { fromBackend } from "../../backend.server"

const pathOf = (id: string) => `/shop/demo-payments/${encodeURIComponent(id)}`

export async function loadDemoPayment(id: string): Promise<DemoPayment> {
  return (await fromBackend(pathOf(id), demoPaymentResponse)).payment
}

export async function settleDemoPayment(id: string, outcome: DemoPaymentRequest["outcome"]): Promise<DemoPayment> {
  return (await fromBackend(pathOf(id), demoPaymentResponse, { method: "POST", body: { outcome } })).payment
}
