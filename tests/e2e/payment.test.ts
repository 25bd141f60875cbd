import { orderOf, ordersOf } from "./orders"
import { newEmail } from "./shop-api"
import { expectPaymentPage, fillAddress, openProduct, placeOrder, putIntoCart, shopper, type Shopper } from "./shopper"
import { expect, keepScreen, test } from "./test"

/** A box in the cart and the payment page open. */
async function goToPay(me: Shopper, email: string) {
  await me.page.goto("/products?in_stock=1")
  await openProduct(me, /./)
  const bought = await putIntoCart(me, 0)
  await me.page.getByRole("link", { name: me.words.cart.checkout }).click()
  await checkOut(me, email)
  return bought
}

async function checkOut(me: Shopper, email: string) {
  await me.page.getByLabel(me.words.fields.email).fill(email)
  await fillAddress(me)
  expect(await placeOrder(me)).toBe(303)
  await expectPaymentPage(me)
}

test("a payment that fails is said in words, the cart stays, and the next try makes one order", async ({
  page,
  javaScriptEnabled,
}) => {
  const me = shopper(page, javaScriptEnabled)
  const { words } = me
  const email = newEmail()
  const { title } = await goToPay(me, email)

  await page.getByRole("button", { name: words.pay.fail }).click()
  await expect(page).toHaveURL(/\/checkout\?problem=payment\./)
  const reason = words.rejections["payment.not_authorized"]
  await expect(page.getByRole("alert")).toHaveText(words.checkout.previous(reason))
  await expect(page.getByRole("main").getByText(title)).toBeVisible()
  await keepScreen(page, "story-payment-failed")
  expect(await ordersOf(email)).toEqual([])

  await checkOut(me, email)
  await page.getByRole("button", { name: words.pay.pay }).click()
  await expect(page).toHaveURL("/orders/thanks")
  expect((await orderOf(email)).shares).toHaveLength(1)

  await page.goto("/cart")
  await expect(page.getByText(words.cart.empty)).toBeVisible()
})

test("who leaves the payment page finds the cart again, later, and can pay", async ({ page, javaScriptEnabled }) => {
  const me = shopper(page, javaScriptEnabled)
  const { words } = me
  const email = newEmail()
  const { title } = await goToPay(me, email)
  const payment = page.url()

  await page.getByRole("link", { name: words.pay.leave }).click()
  await expect(page.getByText(words.checkout.left)).toBeVisible()
  await keepScreen(page, "story-payment-left")
  await page.goto("/")
  await page.getByRole("banner").getByRole("link", { name: words.shell.cart }).click()
  await expect(page.getByRole("main").getByRole("link", { name: title })).toBeVisible()
  expect(await ordersOf(email)).toEqual([])

  await page.goto(payment)
  await page.getByRole("button", { name: words.pay.pay }).click()
  await expect(page).toHaveURL("/orders/thanks")
  await orderOf(email)

  await page.goto(payment)
  await expect(page.getByText(words.pay.settled.paid)).toBeVisible()
  await page.getByRole("link", { name: words.pay.back }).click()
  await expect(page).toHaveURL("/orders/thanks")
  await orderOf(email)
})
