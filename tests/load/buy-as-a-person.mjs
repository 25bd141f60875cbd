import { plainBrowser } from "./plain-browser.mjs"

const receiver = {
  email: "start-check@example.com",
  name: "试买甲",
  phone: "138 0000 0000",
  detail: "试买路 1 号 2 栋",
}

/** Buys from two cooperatives in one cart through the shop's pages, without JavaScript; `step` times each part. */
export async function buyFromTwoCooperatives(shopUrl, step) {
  const browser = plainBrowser(shopUrl)
  await step("home page", () => browser.open("/"))
  const names = await step("two boxes of two cooperatives into the cart", () => fillCart(browser))
  const payment = await step("checkout with address and area", () => checkOut(browser))
  const thanks = await step("pay, and the order is there", () => pay(browser, payment))
  for (const name of names) if (!thanks.text.includes(name)) throw new Error(`the order page does not name ${name}`)
  if (!thanks.url.pathname.endsWith("/orders/thanks")) throw new Error(`paying ended at ${thanks.url}`)
  return names
}

async function fillCart(browser) {
  const shops = (await browser.open("/cooperatives")).links.filter((link) => /^\/cooperatives\/[\w-]+$/.test(link))
  const names = []
  for (const shop of new Set(shops)) {
    const page = await browser.open(shop)
    if (await putFirstProduct(browser, page)) names.push(page.title)
    if (names.length === 2) return names
  }
  throw new Error(`${names.length} cooperatives have something to buy, two are needed`)
}

async function putFirstProduct(browser, shop) {
  for (const link of new Set(shop.links.filter((href) => /^\/products\/[\w-]+$/.test(href)))) {
    const product = await browser.open(link)
    const form = product.forms.find(({ values }) => values.variant_id)
    if (!form) continue
    await browser.submit(product, form)
    return true
  }
  return false
}

/** Province, city and district are chosen one after the other; a button lists the next level. */
async function checkOut(browser) {
  let page = await browser.open("/checkout")
  let values = { ...receiver }
  for (const level of ["province", "city", "district"]) {
    const form = formWith(page, "email")
    const option = form.choices[level]?.find(({ value }) => value !== "")
    if (!option) throw new Error(`checkout: no ${level} to choose`)
    values = { ...values, [level]: option.value }
    if (level !== "district") page = await browser.submit(page, form, values, { intent: "areas" })
  }
  const payment = await browser.submit(page, formWith(page, "email"), values)
  if (!payment.url.pathname.includes("/pay/demo/")) throw new Error(`checkout ended at ${payment.url}: ${payment.text}`)
  return payment
}

function pay(browser, page) {
  const form = page.forms.find(({ action }) => action?.includes("/pay/demo/"))
  if (!form) throw new Error("the payment page asks nothing")
  return browser.submit(page, form, {}, { outcome: "pay" })
}

function formWith(page, field) {
  const form = page.forms.find(({ values }) => field in values)
  if (!form) throw new Error(`${page.url.pathname} has no form with ${field}: ${page.text.slice(0, 300)}`)
  return form
}
