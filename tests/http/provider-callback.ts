import { callbackSecretFrom, signCallback } from "@haifeng/payments/providers/demo"
import { readSecrets } from "../../backend/launcher/secrets.mjs"
import { testSettings } from "../support/test-database.mjs"
import { call } from "./shop-client"

interface Forgery {
  now?: number
  secret?: string
  header?: string
}

/** A callback as the demo provider would send it; a forgery changes how it is signed. */
export function callbackOf(paymentId: string, { now, secret, header }: Forgery = {}) {
  const body = JSON.stringify({ payment_id: paymentId })
  const key = secret ?? callbackSecretFrom(readSecrets(testSettings().dataDir).JWT_SECRET ?? "")
  const headers = { "x-demo-signature": header ?? signCallback(body, key, now ?? Date.now()) }
  return { path: "/shop/payment-callbacks/demo", body, headers }
}

export function callBack(paymentId: string, forgery?: Forgery) {
  const { path, body, headers } = callbackOf(paymentId, forgery)
  return call("POST", path, body, { headers })
}
