import { sizesOf } from "./goods"
import { newEmail, password, register } from "./shop-api"
import { expectPaymentPage, fillAddress, logIn, placeOrder, putAtOnce, receiver, shopper } from "./shopper"
import { expect, expectAccessible, keepScreen, test } from "./test"

test("register, log out and in, keep an address, buy with it, and find the order by cooperative", async ({
  page,
  browser,
  baseURL,
}) => {
  const me = shopper(page)
  const { words } = me
  const email = newEmail()

  await page.goto("/account")
  await expect(page.getByText(words.account.loginFirst)).toBeVisible()
  await page.getByRole("main").getByRole("link", { name: words.account.register }).click()
  await page.getByLabel(words.fields.ownName).fill(receiver.name)
  await page.getByLabel(words.fields.email).fill("not-an-address")
  await page.getByLabel(words.fields.password).fill("short")
  await page.getByRole("button", { name: words.account.register }).click()
  await expect(page.getByRole("alert")).toContainText(words.fields.wrong(2))
  await expect(page.getByText(words.fields.reasons.email)).toBeVisible()
  await expect(page.getByText(words.fields.tooShort.password)).toBeVisible()
  await expectAccessible(page)
  await keepScreen(page, "story-register-wrong")
  await page.getByLabel(words.fields.email).fill(email)
  await page.getByLabel(words.fields.password).fill(password)
  await page.getByRole("button", { name: words.account.register }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.account.hello(receiver.name))

  await page.getByRole("button", { name: words.account.logout }).click()
  await expect(page.getByText(words.account.loggedOut)).toBeVisible()
  await logIn(me, email, "not-the-password")
  await expect(page.getByRole("alert")).toHaveText(words.rejections["account.credentials_wrong"])
  await expect(page.getByLabel(words.fields.email)).toHaveValue(email)
  await page.getByLabel(words.fields.password).fill(password)
  await page.getByRole("button", { name: words.account.login }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.account.hello(receiver.name))

  await page.getByRole("link", { name: words.account.addAddress }).click()
  await fillAddress(me)
  await page.getByRole("button", { name: words.account.save }).click()
  await expect(page.getByRole("status")).toHaveText(words.account.saved)
  await expect(page.getByRole("main").getByText(receiver.detail)).toBeVisible()

  const goods = await sizesOf(2)
  for (const { variant_id } of goods) await putAtOnce(me, variant_id)
  await page.goto("/checkout")
  await expect(page.getByLabel(words.fields.email)).toHaveValue(email)
  await expect(page.getByRole("radio", { name: receiver.detail })).toBeChecked()
  await keepScreen(page, "story-checkout-saved-address")
  expect(await placeOrder(me)).toBe(303)
  await expectPaymentPage(me)
  await page.getByRole("button", { name: words.pay.pay }).click()
  await expect(page.getByText(words.orders.thanks(2))).toBeVisible()

  await page.getByRole("main").getByRole("link", { name: words.orders.all }).click()
  const orders = page.getByRole("main").getByRole("listitem").filter({ hasText: words.orders.detail })
  await expect(orders).toHaveCount(1)
  for (const { cooperative_name } of goods) await expect(orders.getByText(cooperative_name)).toBeVisible()
  await expect(orders.getByText(words.orders.state.placed)).toHaveCount(2)
  await keepScreen(page, "story-orders")
  await orders.getByRole("link", { name: words.orders.detail }).click()
  for (const { cooperative_name, product_title } of goods)
    await expect(page.getByRole("region", { name: cooperative_name }).getByText(product_title)).toBeVisible()

  const order = page.url()
  const stranger = await browser.newPage({ baseURL, storageState: undefined })
  const other = newEmail()
  await register(other)
  await stranger.goto("/account/login")
  await logIn(shopper(stranger), other, password)
  await stranger.getByRole("heading", { level: 1, name: receiver.name }).waitFor()
  const answer = await stranger.goto(order)
  expect(answer?.status()).toBe(404)
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(words.headings.notFound)
  await stranger.close()
})
