import AxeBuilder from "@axe-core/playwright"
import { expect, test as base, type Page } from "@playwright/test"
import { join } from "node:path"

/** `test` of these stories: pages open on the shop of the run, and a request to any other host fails the test. */
export const test = base.extend<{ foreignRequests: string[] }>({
  baseURL: async ({ browserName: _browser }, use) => use(process.env.SHOP_URL ?? ""),
  foreignRequests: [
    async ({ context, baseURL }, use) => {
      const foreign: string[] = []
      context.on("request", (request) => {
        if (!request.url().startsWith(`${baseURL}/`) && !request.url().startsWith("data:")) foreign.push(request.url())
      })
      await use(foreign)
      expect(foreign, "requests to other hosts").toEqual([])
    },
    { auto: true },
  ],
})

/** No violation of WCAG 2.2 A and AA on the page as it is now. */
export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)
  expect(found).toEqual([])
}

/** Kept for people to look at, under tests/e2e/__screens__ (not in git). */
export async function keepScreen(page: Page, name: string) {
  const path = join(import.meta.dirname, "__screens__", test.info().project.name, `${name}.png`)
  await page.screenshot({ path, fullPage: true })
}

export { expect }
