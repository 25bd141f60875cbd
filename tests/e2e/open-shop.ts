import { openShop } from "../support/shop.mjs"
import { openTestServer, prepareTemplate } from "../support/test-database.mjs"

/** Playwright's global setup: a seeded shop; what it returns is the tear-down. */
export default async function setUp() {
  const server = process.env.HAIFENG_TEST_SERVER ? null : await openTestServer()
  if (!process.env.HAIFENG_TEST_TEMPLATE) await prepareTemplate()
  const shop = await openShop()
  process.env.SHOP_URL = shop.shopUrl
  process.env.API_URL = shop.apiUrl
  return async () => {
    await shop.close()
    await server?.close()
  }
}
