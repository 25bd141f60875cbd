import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readEnv } from "../../../env"
import { RejectionError } from "../rejection"
import { Attempts } from "./attempts"

const attempts = new Attempts(10, 60_000)
const isOn = readEnv().HAIFENG_RATE_LIMIT === "on"

/** At most ten tries a minute for one email from one address. Each process counts for itself. */
export function refuseTooMany(req: MedusaRequest, action: string, email: string): void {
  const wait = isOn ? attempts.hit(`${action} ${addressOf(req)} ${email}`, Date.now()) : null
  if (wait !== null)
    throw new RejectionError("request.too_many", undefined, { retry_after_seconds: Math.ceil(wait / 1000) })
}

/** Core's own log-in, which admins use and shoppers could: the same limit. */
export function limitCoreLogIns(req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction): void {
  const { email } = (req.body ?? {}) as { email?: unknown }
  if (typeof email === "string") refuseTooMany(req, "log-in", email.toLowerCase())
  next()
}

/** Only the storefront, on this machine, may say for whom it asks. */
function addressOf(req: MedusaRequest): string {
  const peer = req.socket.remoteAddress ?? ""
  const isLocal = /^(::1|(::ffff:)?127\.)/.test(peer)
  const forwarded = req.headers["x-forwarded-for"]
  return isLocal && typeof forwarded === "string" ? (forwarded.split(",")[0] ?? "").trim() : peer
}
