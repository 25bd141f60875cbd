import { openShop } from "../support/shop.mjs"
import { openTestServer, prepareTemplate } from "../support/test-database.mjs"

/**
 * Playwright's global setup: a seeded shop; what it returns is the tear-down. With SHOP_URL, API_URL and DATABASE_URL set
 * the stories run on a shop that is open already, which is quicker while writing one.
 */
export default async function setUp() {
  if (process.env.SHOP_URL) return
  const server = process.env.HAIFENG_TEST_SERVER ? null : await openTestServer()
  if (!process.env.HAIFENG_TEST_TEMPLATE) await prepareTemplate()
  const shop = await openShop()
  process.env.SHOP_URL = shop.shopUrl
  process.env.API_URL = shop.apiUrl
  process.env.DATABASE_URL = shop.databaseUrl
  return async () => {
    await shop.close()
    await server?.close()
  }
}
