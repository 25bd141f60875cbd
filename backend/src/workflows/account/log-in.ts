import { setTimeout as wait } from "node:timers/promises"
import type { LoginRequest } from "@haifeng/cooperatives/contract"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { RejectionError } from "../../api/shop/rejection"
import { EMAIL_AND_PASSWORD, shopperToken } from "./token"

/** A password is hashed only for an email that exists; a refusal takes this long at least, so that the clock does not tell. */
const SLOWEST_HASH_MS = 400

export async function logIn(container: MedusaContainer, { email, password }: LoginRequest): Promise<string> {
  const started = performance.now()
  const answer = await container.resolve(Modules.AUTH).authenticate(EMAIL_AND_PASSWORD, { body: { email, password } })
  const identity = answer.success && !answer.mfaChallenge ? answer.authIdentity : undefined
  if (identity?.app_metadata?.customer_id) return await shopperToken(container, identity)
  await wait(Math.max(0, SLOWEST_HASH_MS - (performance.now() - started)))
  throw new RejectionError("account.credentials_wrong")
}
