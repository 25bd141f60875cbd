import type { MedusaRequest } from "@medusajs/framework/http"
import { readEnv } from "../../../env"
import { RejectionError } from "../rejection"

/** Counts tries per key in windows that start with the first try; forgets a key when its window is over. */
export class Attempts {
  private readonly windows = new Map<string, { count: number; endsAt: number }>()

  constructor(
    private readonly limit: number,
    private readonly windowMs: number
  ) {}

  /** Milliseconds to wait when this try is one too many, else null. */
  hit(key: string, now: number): number | null {
    this.forget(now)
    const window = this.windows.get(key) ?? { count: 0, endsAt: now + this.windowMs }
    window.count += 1
    this.windows.set(key, window)
    return window.count > this.limit ? window.endsAt - now : null
  }

  /** Windows are in the order of their ends, because all are of one length. */
  private forget(now: number): void {
    for (const [key, { endsAt }] of this.windows) {
      if (endsAt > now) return
      this.windows.delete(key)
    }
  }
}

const attempts = new Attempts(10, 60_000)
const isOn = readEnv().HAIFENG_RATE_LIMIT === "on"

/** At most ten tries a minute for one email from one address. Each process counts for itself. */
export function refuseTooMany(req: MedusaRequest, action: string, email: string): void {
  const wait = isOn ? attempts.hit(`${action} ${addressOf(req)} ${email}`, Date.now()) : null
  if (wait !== null)
    throw new RejectionError("request.too_many", undefined, { retry_after_seconds: Math.ceil(wait / 1000) })
}

/** Only the storefront, on this machine, may say for whom it asks. */
function addressOf(req: MedusaRequest): string {
  const peer = req.socket.remoteAddress ?? ""
  const isLocal = /^(::1|(::ffff:)?127\.)/.test(peer)
  const forwarded = req.headers["x-forwarded-for"]
  return isLocal && typeof forwarded === "string" ? (forwarded.split(",")[0] ?? "").trim() : peer
}
