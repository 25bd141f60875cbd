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
} from "./shopper"
import { expect, expectAccessible, expectNoSideScroll, keepScreen, test } from "./test"

test("lychee of one cooperative and tea of another, one cart, one payment, one order", async ({
  page,
  javaScriptEnabled,
}) => {
  const me = shopper(page, javaScriptEnabled)
  const { words } = me
  const email = newEmail()

  await search(me, "lizhi")
  await openProduct(me, /荔枝/)
  const lychee = await putIntoCart(me, 1)
  await page.goto("/")
  await page.locator("main").locator(`a[href="/categories/tea"]`).first().click()
  await openProduct(me, /茶/, [lychee.seller])
  const tea = await putIntoCart(me, 0)

  await expect(page.getByText(words.cart.lead(2, 2))).toBeVisible()
  for (const { seller, title } of [lychee, tea])
    await expect(page.getByRole("region", { name: seller }).getByRole("link", { name: title })).toBeVisible()
  const deliveries = [await changeDelivery(me, lychee.seller), await changeDelivery(me, tea.seller)]
  const total = lychee.price + tea.price + deliveries.reduce((sum, fen) => sum + fen, 0)
  expect(await fenIn(sumOf(me, words.cart.total))).toBe(total)
  if (javaScriptEnabled) await expect(page.locator("[data-cart-count]")).toHaveText("2")
  await expectNoSideScroll(page)
  await keepScreen(page, "story-cart")

  await page.getByRole("link", { name: words.cart.checkout }).click()
  await page.getByLabel(words.fields.email).fill(email)
  await fillAddress(me, "12345")
  expect(await placeOrder(me)).toBe(400)
  await expect(page.getByRole("alert")).toContainText(words.fields.wrong(1))
  await expect(page.getByRole("alert").getByRole("link")).toHaveText([words.fields.phone])
  await expect(page.getByLabel(words.fields.phone)).toHaveAccessibleDescription(new RegExp(words.fields.reasons.phone))
  await expect(page.getByLabel(words.fields.email)).toHaveValue(email)
  await expectAddressKept(me, "12345")
  if (javaScriptEnabled) await expectAccessible(page)
  await keepScreen(page, "story-checkout-wrong-phone")

  await page.getByLabel(words.fields.phone).fill(receiver.phone)
  expect(await placeOrder(me)).toBe(303)
  const paymentId = await expectPaymentPage(me)
  expect(await fenIn(page.getByRole("main"))).toBe(total)
  await keepScreen(page, "story-payment")
  await page.getByRole("button", { name: words.pay.pay }).click()

  await expect(page).toHaveURL("/orders/thanks")
  await expect(page.getByText(words.orders.thanks(2))).toBeVisible()
  for (const { seller } of [lychee, tea]) {
    const block = page.getByRole("region", { name: seller })
    await expect(block.getByText(words.orders.state.placed).first()).toBeVisible()
  }
  await expect(page.getByRole("main").getByRole("region")).toHaveCount(2)
  await expectNoSideScroll(page)
  await keepScreen(page, "story-thanks")

  const order = await orderOf(email)
  expect(order.shares).toHaveLength(2)
  expect(order.shares.reduce((sum, { total_fen }) => sum + total_fen, 0)).toBe(total)
  expect(order.captured_fen).toBe(total)

  const again = await Promise.all(Array.from({ length: 20 }, () => complete(order.cart_id)))
  expect(new Set(again.map(({ id }) => id))).toEqual(new Set([order.id]))
  expect(await callBack(paymentId)).toBe(200)
  expect(await orderOf(email), "orderOf fails when there are two").toEqual(order)
})
