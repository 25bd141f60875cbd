import type { Locator, Page } from "@playwright/test"
import { dictionary, type Dictionary } from "../../storefront/app/i18n"
import { pathIn, type Locale } from "../../storefront/app/i18n/locale"
import { expect } from "./test"

/** Somebody before a browser: the words they read, and whether their browser runs scripts. */
export interface Shopper {
  page: Page
  words: Dictionary
  scripted: boolean
  locale: Locale
  to: (path: string) => string
}

export function shopper(page: Page, scripted = true, locale: Locale = "zh"): Shopper {
  return { page, scripted, locale, words: dictionary(locale), to: (path) => pathIn(locale, path) }
}

/** The first price in a place: "¥1,288.00" is 128800. */
export async function fenIn(place: Locator): Promise<number> {
  const text = (await place.innerText()).replace(/[\s,]/g, "")
  const [, yuan, cents] = /¥(\d+)\.(\d\d)/.exec(text) ?? []
  if (!yuan || !cents) throw new Error(`no price in "${text}"`)
  return Number(yuan) * 100 + Number(cents)
}

export async function search({ page, words, to }: Shopper, typed: string) {
  await page.goto(to("/"))
  const box = page.getByRole("search")
  await box.getByPlaceholder(words.shell.searchPlaceholder).fill(typed)
  await box.getByRole("button", { name: words.shell.search }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.catalog.searchTitle(typed))
}

/** From a list page: opens the first card with these words that is not sold out and of none of these sellers. */
export async function openProduct({ page, words }: Shopper, title: string | RegExp, notOf: string[] = []) {
  let cards = page.locator("main a").filter({ has: page.getByRole("heading", { name: title }) })
  for (const other of [words.catalog.soldOut, ...notOf]) cards = cards.filter({ hasNotText: other })
  await cards.first().click()
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible()
}

/** On a product page: takes a size by its place in the list and puts it into the cart. */
export async function putIntoCart({ page, words, to }: Shopper, size: number) {
  const title = await page.getByRole("heading", { level: 1 }).innerText()
  const seller = await page.locator("main dd a").first().innerText()
  const chip = page
    .locator("form[data-buy] label")
    .filter({ has: page.getByRole("radio") })
    .nth(size)
  await chip.click()
  await expect(chip.getByRole("radio")).toBeChecked()
  const price = await fenIn(chip.locator("[data-chip-price]"))
  await page.getByRole("button", { name: words.product.add }).click()
  await expect(page).toHaveURL(to("/cart"))
  return { title, seller, price }
}

/** In the cart: the other delivery than the chosen one; answers what it costs. */
export async function changeDelivery({ page, words, scripted }: Shopper, seller: string): Promise<number> {
  const group = page.getByRole("region", { name: seller })
  const other = group.locator("label").filter({ has: page.locator("input[type=radio]:not(:checked)") })
  const price = await fenIn(other)
  const value = await other.getByRole("radio").getAttribute("value")
  await other.click()
  if (!scripted) await group.getByRole("button", { name: words.cart.deliverySave }).click()
  await expect(page.locator("main")).not.toHaveAttribute("aria-busy")
  await expect(group.locator(`input[value="${value}"]`)).toBeChecked()
  return price
}

/** The amount beside a word in a table of sums. */
export function sumOf({ page }: Shopper, word: string): Locator {
  return page.locator("main dl > div", { has: page.locator("dt").getByText(word, { exact: true }) }).locator("dd")
}

export const receiver = {
  name: "李梅",
  phone: "138 0013 8000",
  province: "广东省",
  city: "深圳市",
  district: "南山区",
  detail: "科技园一路 1 号 2 栋",
}

/** Receiver, phone and area, level by level: without a script a button lists the next one. */
export async function fillAddress({ page, words, scripted }: Shopper, phone = receiver.phone) {
  const { fields } = words
  await page.getByLabel(fields.receiver).fill(receiver.name)
  await page.getByLabel(fields.phone).fill(phone)
  await page.getByLabel(fields.detail).fill(receiver.detail)
  for (const [label, area] of areas(words)) {
    await page.getByLabel(label, { exact: true }).selectOption({ label: area })
    if (!scripted && label !== fields.district) await page.getByRole("button", { name: fields.areaUpdate }).click()
  }
}

export async function expectAddressKept({ page, words }: Shopper, phone: string) {
  const { fields } = words
  await expect(page.getByLabel(fields.receiver)).toHaveValue(receiver.name)
  await expect(page.getByLabel(fields.phone)).toHaveValue(phone)
  await expect(page.getByLabel(fields.detail)).toHaveValue(receiver.detail)
  for (const [label, area] of areas(words))
    await expect(page.getByLabel(label, { exact: true }).locator("option:checked")).toHaveText(area)
}

const areas = ({ fields }: Dictionary) =>
  [
    [fields.province, receiver.province],
    [fields.city, receiver.city],
    [fields.district, receiver.district],
  ] as const

/** Sends the checkout form; answers the status of the page that came back. */
export async function placeOrder({ page, words, to }: Shopper): Promise<number> {
  const answer = page.waitForResponse(
    (response) => response.request().method() === "POST" && new URL(response.url()).pathname === to("/checkout")
  )
  await page.getByRole("button", { name: words.checkout.submit }).click()
  return (await answer).status()
}

export async function expectPaymentPage({ page, words, to }: Shopper): Promise<string> {
  await expect(page).toHaveURL(new RegExp(`${to("/pay/demo/")}[\\w-]+$`))
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.pay.title)
  return page.url().split("/").at(-1) ?? ""
}

/** Fills in the log-in form that is open and sends it. */
export async function logIn({ page, words }: Shopper, email: string, password: string) {
  await page.getByLabel(words.fields.email).fill(email)
  await page.getByLabel(words.fields.password).fill(password)
  await page.getByRole("button", { name: words.account.login }).click()
}

/** Sends what the product's form would send, for stories that begin with a full cart. */
export async function putAtOnce({ page, to }: Shopper, variantId: string, quantity = 1) {
  const form = { variant_id: variantId, quantity }
  const answer = await page.request.post(to("/cart/add"), { form, headers: { origin: process.env.SHOP_URL ?? "" } })
  expect(answer.url()).toMatch(/\/cart$/)
}
