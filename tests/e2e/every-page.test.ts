import type { Page } from "@playwright/test"
import { basename } from "node:path"
import { defaultLocale, htmlLang, localeOfPath, pathIn, type Locale } from "../../storefront/app/i18n/locale"
import routes from "../../storefront/app/routes"
import { testOfPages as test } from "./prepared-shop"
import { expect, expectAccessible, expectNoSideScroll, keepScreen } from "./test"
import { visits, type PageVisit } from "./visits"

const all = routes.map(({ file, path }) => ({ name: basename(file, ".tsx"), locale: localeOfPath(path ?? "/") }))

const cases = all.flatMap(({ name, locale }) =>
  (visits[name] ?? []).map((visit) => {
    const state = visit.kind === "page" && visit.state ? ` (${visit.state})` : ""
    return { visit, locale, title: `${name}${state}, ${locale}` }
  })
)

test("every route is visited, and every visit has a route", () => {
  expect(Object.keys(visits).sort()).toEqual([...new Set(all.map(({ name }) => name))].sort())
})

for (const { title, visit, locale } of cases) {
  if (visit.kind === "page") pageTest(title, visit, locale)
}

test("addresses that only take forms lead on, in the language they were opened in", async ({ request }) => {
  for (const { visit, locale } of cases) {
    if (visit.kind !== "form") continue
    const answer = await request.get(pathIn(locale, visit.path), { maxRedirects: 0 })
    expect(answer.status(), visit.path).toBe(302)
    expect(answer.headers().location, visit.path).toBe(pathIn(locale, visit.leadsTo))
  }
})

test("what pages and robots fetch is there", async ({ request }) => {
  for (const { visit } of cases) {
    if (visit.kind !== "resource") continue
    const answer = await request.get(visit.path)
    expect(answer.status(), visit.path).toBe(200)
    expect(answer.headers()["content-type"], visit.path).toMatch(visit.type)
  }
})

function pageTest(title: string, { as = "nobody", status = 200, path, during }: PageVisit, locale: Locale) {
  test(title, async ({ page, shop }) => {
    await page.context().addCookies(shop.cookies[as])
    const address = pathIn(locale, await path(shop))
    const see = async () => {
      const answer = await page.goto(address)
      expect(answer?.status(), address).toBe(status)
      expect(page.url().endsWith(address), `${address} stays on its own address, not ${page.url()}`).toBe(true)
    }
    await (during ? during(shop, see) : see())
    await expectWellMade(page, locale)
    for (const colorScheme of schemes(locale)) {
      // Without motion no button is caught half-way between two colours.
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" })
      await expectAccessible(page)
      await keepScreen(page, `${title.replace(/[^\w-]+/g, "-")}-${colorScheme}`)
    }
  })
}

/** Colours do not depend on the language: one of the two is enough to see the English words in it. */
function schemes(locale: Locale) {
  if (locale === defaultLocale) return ["light", "dark"] as const
  return test.info().project.name === "desktop" ? (["dark"] as const) : (["light"] as const)
}

async function expectWellMade(page: Page, locale: Locale) {
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1)
  await expect(page.locator("html")).toHaveAttribute("lang", htmlLang[locale])
  expect((await page.title()).length).toBeGreaterThan(4)
  await expectNoSideScroll(page)
}
