import AxeBuilder from "@axe-core/playwright"
import { expect, test as base, type BrowserContext, type Page } from "@playwright/test"
import { join } from "node:path"

/** `test` of these stories: a request to any other host than the shop's, or an error in the console, fails the test. */
export const test = base.extend<{ guarded: null }>({
  baseURL: async ({ browserName: _browser }, use) => use(process.env.SHOP_URL ?? ""),
  guarded: [
    async ({ context, baseURL }, use) => {
      const found = watch(context, baseURL ?? "")
      await use(null)
      expect(found()).toEqual(nothing)
    },
    { auto: true },
  ],
})

/** What a watched browser must have to tell. */
export const nothing = { foreignRequests: [], errors: [] }

/**
 * Collects what no page of the shop may do; contexts that a test opens itself are watched by calling this. The function it
 * answers tells what was found since it was asked last.
 */
export function watch(context: BrowserContext, shopUrl: string) {
  const foreignRequests: string[] = []
  const logged: { text: string; url: string }[] = []
  const refusedPages = new Set<string>()
  context.on("request", (request) => {
    const url = request.url()
    if (!url.startsWith(`${shopUrl}/`) && !url.startsWith("data:")) foreignRequests.push(url)
  })
  context.on("response", (response) => {
    if (response.status() >= 400 && response.request().isNavigationRequest()) refusedPages.add(response.url())
  })
  context.on("console", (message) => {
    if (message.type() === "error") logged.push({ text: message.text(), url: message.location().url })
  })
  context.on("weberror", (error) => logged.push({ text: error.error().message, url: "" }))
  // Chromium logs the status of a refused page as an error; the story itself says whether it expects that page.
  const isStatusOfPage = ({ text, url }: { text: string; url: string }) =>
    text.startsWith("Failed to load resource") && refusedPages.has(url)
  return () => {
    const errors = logged.splice(0).filter((entry) => !isStatusOfPage(entry))
    return {
      foreignRequests: foreignRequests.splice(0),
      errors: errors.map(({ text, url }) => `${text} ${url}`.trim()),
    }
  }
}

/** No violation of WCAG 2.2 A and AA on the page as it is now. */
export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)
  expect(found, `axe on ${page.url()}`).toEqual([])
}

/** The page scrolls up and down only. */
export async function expectNoSideScroll(page: Page) {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
  expect(content, `width of ${page.url()}`).toBeLessThanOrEqual(window ?? 0)
}

/** Kept for people to look at, under tests/e2e/__screens__ (not in git). */
export async function keepScreen(page: Page, name: string) {
  const path = join(import.meta.dirname, "__screens__", test.info().project.name, `${name}.png`)
  await page.screenshot({ path, fullPage: true, animations: "disabled" })
}

export { expect }
