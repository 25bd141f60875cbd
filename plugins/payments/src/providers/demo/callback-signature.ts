import { createHmac, timingSafeEqual } from "node:crypto"

export const CALLBACK_SIGNATURE_HEADER = "x-demo-signature"

/** How old or how early a callback may be, in seconds. */
const TOLERANCE = 300

/** The secret used when none is configured: of this installation only, and useless for anything else. */
export function callbackSecretFrom(jwtSecret: string): string {
  return createHmac("sha256", jwtSecret).update("demo-payment-callback").digest("hex")
}

/** The header of a callback: `t=<unix seconds>,v1=<hex HMAC-SHA256 of "t.body">`. */
export function signCallback(rawBody: string | Buffer, secret: string, now: number): string {
  const time = String(Math.floor(now / 1000))
  return `t=${time},v1=${digest(time, rawBody, secret)}`
}

export function isSignedCallback(header: unknown, rawBody: string | Buffer, secret: string, now: number): boolean {
  const [, time, signature] = (typeof header === "string" && /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header)) || []
  if (!time || !signature || Math.abs(now / 1000 - Number(time)) > TOLERANCE) return false
  return timingSafeEqual(Buffer.from(signature), Buffer.from(digest(time, rawBody, secret)))
}

function digest(time: string, rawBody: string | Buffer, secret: string): string {
  return createHmac("sha256", secret).update(`${time}.`).update(rawBody).digest("hex")
}
