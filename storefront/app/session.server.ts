import { createCookieSessionStorage } from "@remix-run/node"
import { env } from "./env.server"

/** What the shop remembers of a browser, in one signed cookie that scripts cannot read. */
export interface Shopper {
  /** Bearer token of /shop/account/*. */
  token?: string | undefined
  cartId?: string | undefined
  /** The cart of the order placed last: the thank-you page shows it, also to guests. */
  completedCartId?: string | undefined
  /** The line taken out last, so that it can be put back. */
  removed?: { variantId: string; quantity: number; title: string } | undefined
}

const keys = ["token", "cartId", "completedCartId", "removed"] as const

const DAY = 86_400
const secure = env.shopOrigin.startsWith("https://")

const storage = createCookieSessionStorage<Shopper>({
  cookie: {
    name: "hf_session",
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    maxAge: 30 * DAY,
    secrets: [env.sessionSecret],
    secure,
  },
})

export async function readShopper(request: Request): Promise<Shopper> {
  const session = await storage.getSession(request.headers.get("Cookie"))
  return Object.fromEntries(keys.map((key) => [key, session.get(key)]))
}

/**
 * Headers that change what is remembered; a key given as undefined is forgotten. `quantity` is the number the header
 * shows beside the cart: pages are cached for everybody, so a small script reads it from a cookie of its own.
 */
export async function rememberShopper(request: Request, changes: Shopper & { quantity?: number }): Promise<Headers> {
  const session = await storage.getSession(request.headers.get("Cookie"))
  const { quantity, ...kept } = changes
  for (const key of keys) {
    if (!(key in kept)) continue
    const value = kept[key]
    if (value === undefined) session.unset(key)
    else session.set(key, value)
  }
  const headers = new Headers()
  headers.append("Set-Cookie", await storage.commitSession(session))
  if (quantity !== undefined) {
    headers.append(
      "Set-Cookie",
      `hf_cart=${quantity}; Path=/; Max-Age=${30 * DAY}; SameSite=Lax${secure ? "; Secure" : ""}`
    )
  }
  return headers
}
