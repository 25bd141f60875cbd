import { sizesOf, whileLeft, whileShopIs } from "./goods"
import { putAtOnce, shopper } from "./shopper"
import { expect, expectAccessible, expectNoSideScroll, keepScreen, test } from "./test"

test("a size that sold out and a shop that closed are said in the cart, and the way to go on is shown", async ({
  page,
}) => {
  const me = shopper(page)
  const { words } = me
  const [sold, closed] = await sizesOf(2)
  if (!sold || !closed) throw new Error("two are needed")
  for (const { variant_id } of [sold, closed]) await putAtOnce(me, variant_id)
  const lineOf = (title: string) => page.getByRole("main").getByRole("listitem").filter({ hasText: title })

  await whileLeft(sold.variant_id, 0, () =>
    whileShopIs(closed.cooperative_id, "suspended", async () => {
      await page.goto("/cart")
      await expect(lineOf(sold.product_title).getByRole("alert")).toHaveText(words.cart.problem.soldOut)
      await expect(lineOf(closed.product_title).getByRole("alert")).toHaveText(words.cart.problem.cooperative_not_open)
      await expect(page.getByText(words.cart.notBuyable)).toBeVisible()
      await expect(page.getByRole("link", { name: words.cart.checkout })).toBeHidden()
      await expectAccessible(page)
      await expectNoSideScroll(page)
      await keepScreen(page, "story-cart-problems")

      await page.goto("/checkout")
      await expect(page).toHaveURL("/cart")

      for (const { product_title } of [sold, closed])
        await page.getByRole("button", { name: words.cart.removeLine(product_title) }).click()
      await expect(page.getByText(words.cart.empty)).toBeVisible()
    })
  )
})

test("more boxes than are left are not put into the cart, and the cart says so", async ({ page }) => {
  const me = shopper(page)
  const { words } = me
  const [size] = await sizesOf(1)
  if (!size) throw new Error("one is needed")
  await putAtOnce(me, size.variant_id)

  await page.goto(`/products/${size.product_handle}`)
  await page.getByLabel(words.product.quantity, { exact: true }).fill("999")
  await whileLeft(size.variant_id, 1, async () => {
    await page.getByRole("button", { name: words.product.add }).click()
    await expect(page.getByRole("alert").first()).toHaveText(words.rejections["cart.not_enough_stock"])
    await expect(page.getByRole("main").getByText(size.product_title)).toBeVisible()
    await keepScreen(page, "story-cart-refused")
  })
})

test("a line that was removed by mistake comes back", async ({ page }) => {
  const me = shopper(page)
  const { words } = me
  const [size] = await sizesOf(1)
  if (!size) throw new Error("one is needed")
  await putAtOnce(me, size.variant_id, 3)

  await page.goto("/cart")
  await page.getByRole("button", { name: words.cart.more(size.product_title) }).click()
  const quantity = page.getByLabel(words.cart.quantity(size.product_title))
  await expect(quantity).toHaveValue("4")
  await page.getByRole("button", { name: words.cart.removeLine(size.product_title) }).click()
  await expect(page.getByText(words.cart.removed(size.product_title))).toBeVisible()
  await page.getByRole("button", { name: words.cart.undo }).click()
  await expect(quantity).toHaveValue("4")
})
