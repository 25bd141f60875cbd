import { request, type Cookie, type Page } from "@playwright/test"
import { sizesOf, type Size } from "./goods"
import { checkOut, complete, newEmail, paidCart, password, register, saveAddress } from "./shop-api"
import { row } from "./shop-database"
import { expect, nothing, test, watch } from "./test"

/** What the browser of a visitor remembers. */
export type Visitor = "nobody" | "guest with a cart" | "buyer" | "shopper"

export interface PreparedShop {
  size: Size
  townCode: string
  cooperativeHandle: string
  addressId: string
  orderId: string
  /** A cart waits at this payment. */
  paymentId: string
  cookies: Record<Visitor, Cookie[]>
}

/** Everything that the pages of the shop can show, made once. */
async function prepareShop(shopUrl: string): Promise<PreparedShop> {
  const [size, other] = await sizesOf(2)
  if (!size || !other) throw new Error("two cooperatives are needed")
  const variants = [size.variant_id, other.variant_id]
  const email = newEmail()
  const token = await register(email)
  const addressId = await saveAddress(token)
  const bought = await paidCart(variants, token)
  const order = await complete(bought.id)
  const { paymentId } = await checkOut([size.variant_id])
  const seller = await row<{ handle: string; town_code: string }>(
    `select handle, town_code from cooperative where id = $1`,
    [size.cooperative_id]
  )
  return {
    ...{ size, addressId, paymentId },
    townCode: seller.town_code,
    cooperativeHandle: seller.handle,
    orderId: order.id,
    cookies: {
      nobody: [],
      "guest with a cart": await cookiesAfter(shopUrl, async ({ post }) => {
        for (const variant_id of variants) await post("/cart/add", { variant_id })
      }),
      buyer: await cookiesAfter(shopUrl, ({ get }) => get(`/checkout/return?cart=${bought.id}`)),
      shopper: await cookiesAfter(shopUrl, ({ post }) => post("/account/login", { email, password })),
    },
  }
}

interface Visits {
  get: (path: string) => Promise<unknown>
  post: (path: string, form: Record<string, string>) => Promise<unknown>
}

async function cookiesAfter(baseURL: string, visit: (visits: Visits) => Promise<unknown>): Promise<Cookie[]> {
  const context = await request.newContext({ baseURL, extraHTTPHeaders: { origin: baseURL } })
  await visit({ get: (path) => context.get(path), post: (path, form) => context.post(path, { form }) })
  const { cookies } = await context.storageState()
  await context.dispose()
  return cookies
}

interface Tab {
  page: Page
  found: ReturnType<typeof watch>
}

/** Pages are seen one after the other in one tab: a fresh window for each would cost more than the page. */
export const testOfPages = test.extend<object, { shop: PreparedShop; tab: Tab }>({
  shop: [
    async ({ browserName: _browser }, use) => use(await prepareShop(process.env.SHOP_URL ?? "")),
    { scope: "worker" },
  ],
  tab: [
    async ({ browser }, use, { project }) => {
      const { viewport, userAgent, isMobile, hasTouch, locale, timezoneId } = project.use
      const baseURL = process.env.SHOP_URL ?? ""
      const window = { viewport, userAgent, isMobile, hasTouch, locale, timezoneId, baseURL }
      const context = await browser.newContext(window)
      await use({ page: await context.newPage(), found: watch(context, baseURL) })
      await context.close()
    },
    { scope: "worker" },
  ],
  page: async ({ tab }, use) => {
    await tab.page.context().clearCookies()
    await use(tab.page)
  },
  guarded: async ({ tab }, use) => {
    await use(null)
    expect(tab.found()).toEqual(nothing)
  },
})
