import type { Page } from "@playwright/test"
import { locales } from "../../storefront/app/i18n/locale"
import { orderOf } from "./orders"
import { callBack, complete, newEmail } from "./shop-api"
import {
  changeDelivery,
  expectAddressKept,
  expectPaymentPage,
  fenIn,
  fillAddress,
  openProduct,
  placeOrder,
  putIntoCart,
  receiver,
  search,
  shopper,
  sumOf,
  type Shopper,
} from "./shopper"
import { expect, expectAccessible, expectNoSideScroll, keepScreen, test } from "./test"

for (const locale of locales) {
  test(`lychee of one cooperative and tea of another, one cart, one payment, one order, ${locale}`, async ({
    page,
    javaScriptEnabled,
  }) => buyFromTwo(shopper(page, javaScriptEnabled, locale)))
}

async function buyFromTwo(me: Shopper) {
  const { page, words, to, locale } = me
  const email = newEmail()
  const { sellers, total } = await fillCart(me)

  await page.getByRole("link", { name: words.cart.checkout }).click()
  await page.getByLabel(words.fields.email).fill(email)
  await fillAddress(me, "12345")
  expect(await placeOrder(me)).toBe(400)
  await expectOnlyPhoneWrong(me, email)

  await page.getByLabel(words.fields.phone).fill(receiver.phone)
  expect(await placeOrder(me)).toBe(303)
  const paymentId = await expectPaymentPage(me)
  expect(await fenIn(page.getByRole("main"))).toBe(total)
  await keepScreen(page, `story-payment-${locale}`)
  await page.getByRole("button", { name: words.pay.pay }).click()

  await expect(page).toHaveURL(to("/orders/thanks"))
  await expect(page.getByText(words.orders.thanks(2))).toBeVisible()
  for (const name of sellers)
    await expect(page.getByRole("region", { name }).getByText(words.orders.state.placed).first()).toBeVisible()
  await expect(page.getByRole("main").getByRole("region")).toHaveCount(2)
  await expectNoSideScroll(page)
  await keepScreen(page, `story-thanks-${locale}`)

  const order = await orderOf(email)
  expect(order.shares).toHaveLength(2)
  expect(order.shares.reduce((sum, { total_fen }) => sum + total_fen, 0)).toBe(total)
  expect(order.captured_fen).toBe(total)

  const again = await Promise.all(Array.from({ length: 20 }, () => complete(order.cart_id)))
  expect(new Set(again.map(({ id }) => id))).toEqual(new Set([order.id]))
  expect(await callBack(paymentId)).toBe(200)
  expect(await orderOf(email), "orderOf fails when there are two").toEqual(order)
}

/** Found by pinyin and by category; a size of each, and another delivery than the cheapest of each cooperative. */
async function fillCart(me: Shopper) {
  const { page, words, to, scripted, locale } = me
  await search(me, locale === "zh" ? "lizhi" : "lychee")
  const empty = await headerHeight(page)
  await openProduct(me, /荔枝|lychee/i)
  const lychee = await putIntoCart(me, 1)
  await page.goto(to("/"))
  await page
    .locator("main")
    .locator(`a[href="${to("/categories/tea")}"]`)
    .first()
    .click()
  await openProduct(me, /茶|tea/i, [lychee.seller])
  const tea = await putIntoCart(me, 0)

  await expect(page.getByText(words.cart.lead(2, 2))).toBeVisible()
  for (const { seller, title } of [lychee, tea])
    await expect(page.getByRole("region", { name: seller }).getByRole("link", { name: title })).toBeVisible()
  const deliveries = [await changeDelivery(me, lychee.seller), await changeDelivery(me, tea.seller)]
  const total = lychee.price + tea.price + deliveries.reduce((sum, fen) => sum + fen, 0)
  expect(await fenIn(sumOf(me, words.cart.total))).toBe(total)
  if (scripted) await expect(page.locator("[data-cart-count]")).toHaveText("2")
  expect(await headerHeight(page), "the number of boxes takes no room of its own").toBe(empty)
  await expectNoSideScroll(page)
  await keepScreen(page, `story-cart-${locale}`)
  return { sellers: [lychee.seller, tea.seller], total }
}

const headerHeight = async (page: Page) => (await page.getByRole("banner").boundingBox())?.height

/** The page names the phone, and has kept all that was typed. */
async function expectOnlyPhoneWrong(me: Shopper, email: string) {
  const { page, words, scripted, locale } = me
  await expect(page.getByRole("alert")).toContainText(words.fields.wrong(1))
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([words.fields.phone])
  await expect(page.getByLabel(words.fields.phone)).toHaveAttribute("aria-invalid", "true")
  await expect(page.getByText(words.fields.reasons.phone)).toBeVisible()
  await expect(page.getByLabel(words.fields.email)).toHaveValue(email)
  await expectAddressKept(me, "12345")
  if (scripted) await expectAccessible(page)
  await keepScreen(page, `story-checkout-wrong-phone-${locale}`)
}
