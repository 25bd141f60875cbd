import { addToCart, fillCheckout, goodsOfTwoShops } from "./basket"
import { expect, expectAccessible, keepScreen, test } from "./test"

for (const scripts of [true, false]) {
  test.describe(scripts ? "with scripts" : "without scripts", () => {
    test.use({ javaScriptEnabled: scripts })
    const shot = (name: string) => `buy-${scripts ? "scripts" : "plain"}-${name}`

    test("goods of two cooperatives, one cart, one payment, two consignments", async ({ page }) => {
      const goods = await goodsOfTwoShops()
      for (const { handle } of goods) await addToCart(page, handle)

      await page.goto("/cart")
      await expect(page.getByRole("heading", { level: 1, name: "购物车" })).toBeVisible()
      for (const { cooperative } of goods) await expect(page.getByText(cooperative.name).first()).toBeVisible()
      await keepScreen(page, shot("cart"))
      await page.getByRole("link", { name: "去结算" }).click()

      await fillCheckout(page, { scripts })
      await keepScreen(page, shot("checkout"))
      await page.getByRole("button", { name: "提交订单并付款" }).locator("visible=true").click()

      await expect(page.getByRole("heading", { name: "演示支付" })).toBeVisible()
      await keepScreen(page, shot("pay"))
      await page.getByRole("button", { name: "付款成功" }).click()

      await expect(page.getByRole("heading", { level: 1, name: "下单成功" })).toBeVisible()
      await expect(page.getByText("2 家合作社分别备货")).toBeVisible()
      for (const { cooperative } of goods) await expect(page.getByText(cooperative.name).first()).toBeVisible()
      await keepScreen(page, shot("thanks"))
      if (scripts) await expectAccessible(page)

      await page.goto("/cart")
      await expect(page.getByText("购物车还是空的")).toBeVisible()
    })

    test("a payment that fails leaves the cart as it was and no order", async ({ page }) => {
      const [first] = await goodsOfTwoShops()
      await addToCart(page, first.handle)
      await page.goto("/checkout")
      await fillCheckout(page, { scripts })
      await page.getByRole("button", { name: "提交订单并付款" }).locator("visible=true").click()
      await page.getByRole("button", { name: "付款失败" }).click()
      await expect(page.getByText("上一次付款没有完成")).toBeVisible()
      await keepScreen(page, shot("failed"))
      await page.goto("/cart")
      await expect(page.getByText(first.cooperative.name).first()).toBeVisible()
    })
  })
}
