import { listResponse } from "@haifeng/catalog/contract"

import type { Page } from "@playwright/test"

import { expect } from "./test"

/** Two products on sale, of two cooperatives, as the shop lists them. */
export async function goodsOfTwoShops() {
  const answer = await fetch(`${process.env.API_URL}/shop/products?in_stock=1&limit=48`)
  const { cards } = listResponse.parse(await answer.json())
  const [first] = cards
  const second = cards.find((card) => card.cooperative.id !== first?.cooperative.id)
  if (!first || !second) throw new Error("The seed has no two shops with goods on sale.")
  return [first, second] as const
}

export async function addToCart(page: Page, handle: string) {
  await page.goto(`/products/${handle}`)
  await page.getByRole("button", { name: "加入购物车" }).locator("visible=true").click()
  await page.waitForURL((url) => url.pathname === "/cart" || url.pathname === `/products/${handle}`)
}

/** Fills the one-page checkout for a buyer in Shenzhen. Without scripts each level of the area needs a button. */
export async function fillCheckout(page: Page, { scripts }: { scripts: boolean }) {
  await page.getByLabel("邮箱").fill("buyer@example.com")
  await page.getByLabel("收货人").fill("陈小海")
  await page.getByLabel("手机号").fill("13800138000")
  const levels = [
    ["省 / 直辖市 / 自治区", "广东省"],
    ["市", "深圳市"],
    ["区 / 县", "南山区"],
  ] as const
  for (const [label, name] of levels) {
    const field = page.getByLabel(label, { exact: true })
    await expect(field.locator("option", { hasText: name })).toBeAttached()
    await field.selectOption({ label: name })
    if (!scripts && label !== "区 / 县") await page.getByRole("button", { name: "更新下一级" }).click()
  }
  await page.getByLabel("详细地址").fill("科技园路 1 号 2 栋 301")
}
