import { openShop } from "../support/shop.mjs"
import { sizesOf } from "./goods"
import { shopper } from "./shopper"
import { expect, expectAccessible, expectNoSideScroll, keepScreen, nothing, test, watch } from "./test"

test("while the backend is away the shop says so, and afterwards the cart is as it was", async ({ browser }) => {
  test.setTimeout(180_000)
  const shop = await openShop()
  const context = await browser.newContext({ baseURL: shop.shopUrl })
  const found = watch(context, shop.shopUrl)
  try {
    const page = await context.newPage()
    const { words } = shopper(page)
    const [size] = await sizesOf(1)
    await page.goto("/")
    const form = { variant_id: size?.variant_id ?? "", quantity: 2 }
    await page.request.post("/cart/add", { form, headers: { origin: shop.shopUrl } })
    await page.goto("/cart")
    await expect(page.getByRole("main").getByText(size?.product_title ?? "")).toBeVisible()

    await shop.killBackend()
    const answer = await page.goto("/cart")
    expect(answer?.status()).toBe(503)
    expect(answer?.headers()["retry-after"]).toBe("30")
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.headings.away)
    await expect(page.getByText(words.errors.away)).toBeVisible()
    await expectAccessible(page)
    await expectNoSideScroll(page)
    await keepScreen(page, "story-away")
    expect((await page.goto("/"))?.status(), "a page seen before is shown from memory").toBe(200)

    await shop.restartBackend()
    await page.goto("/cart")
    await expect(page.getByRole("main").getByText(size?.product_title ?? "")).toBeVisible()
    await expect(page.getByText(words.cart.lead(2, 1))).toBeVisible()
    expect(found()).toEqual(nothing)
  } finally {
    await context.close()
    await shop.close()
  }
})
