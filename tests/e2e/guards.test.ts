import { expect, expectAccessible, expectNoSideScroll, nothing, test, watch } from "./test"

/** What the guards of every story are there to catch, planted into a page of its own. */
const planted = `<!doctype html><html lang="zh-CN"><title>planted</title><body>
  <p style="color:#ccc;background:#fff">pale</p>
  <div style="width:2000px">wide</div>
  <img alt="" src="http://elsewhere.invalid/picture.png">
  <script>console.error("planted error"); throw new Error("planted throw")</script>`

test("a foreign request, an error, a pale text and a wide page are each found", async ({ browser, baseURL }) => {
  const context = await browser.newContext()
  const shopUrl = baseURL ?? ""
  const found = watch(context, shopUrl)
  const page = await context.newPage()
  await page.route(`${shopUrl}/planted`, (route) => route.fulfill({ contentType: "text/html", body: planted }))
  await page.goto(`${shopUrl}/planted`)

  const { foreignRequests, errors } = found()
  expect(foreignRequests).toEqual(["http://elsewhere.invalid/picture.png"])
  for (const what of ["planted error", "planted throw", "elsewhere.invalid"]) expect(errors.join()).toContain(what)
  await expect(expectAccessible(page)).rejects.toThrow("color-contrast")
  await expect(expectNoSideScroll(page)).rejects.toThrow("width of")
  await context.close()
})

test("the status of a page that was asked for is no error of the console, that of its parts is", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL })
  const found = watch(context, baseURL ?? "")
  const page = await context.newPage()
  await page.goto("/no-such-page")
  expect(found()).toEqual(nothing)
  await page.evaluate(() => document.body.append(Object.assign(new Image(), { src: "/no-such-picture.png" })))
  await expect.poll(() => found().errors.join()).toContain("no-such-picture.png")
  await context.close()
})
