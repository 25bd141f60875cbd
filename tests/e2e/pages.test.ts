import { goodsOfTwoShops } from "./basket"
import { expect, expectAccessible, keepScreen, test } from "./test"

const pages: Record<string, string> = {
  home: "/",
  "home-en": "/en",
  products: "/products",
  category: "/categories/tea",
  cooperatives: "/cooperatives",
  towns: "/towns",
  search: "/search?q=lizhi",
  "search-none": "/search?q=qqqqqq",
  "cart-empty": "/cart",
  login: "/account/login",
  register: "/account/register",
  "not-found": "/no-such-page",
}

for (const [name, path] of Object.entries(pages)) {
  test(`${name}: no accessibility fault, nothing wider than the screen, no error in the console`, async ({ page }) => {
    const faults: string[] = []
    page.on("pageerror", (error) => faults.push(error.message))
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("404")) faults.push(message.text())
    })
    await page.goto(path)
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(wider, "pixels wider than the screen").toBe(0)
    await expectAccessible(page)
    await keepScreen(page, name)
    expect(faults).toEqual([])
  })
}

test("product, cooperative and town pages of what is on sale", async ({ page }) => {
  const [first] = await goodsOfTwoShops()
  const paths = {
    product: `/products/${first.handle}`,
    cooperative: `/cooperatives/${first.cooperative.handle}`,
    town: `/towns/${first.town.code}`,
  }
  for (const [name, path] of Object.entries(paths)) {
    await page.goto(path)
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    await expectAccessible(page)
    await keepScreen(page, name)
  }
})
