import { openShop } from "./shop.mjs"
import { openTestServer, prepareTemplate } from "./test-database.mjs"

/** vitest's global setup: one shop for every file of the run, handed out by `inject("shop")`. */
export default async function setUp({ provide }) {
  const server = process.env.HAIFENG_TEST_SERVER ? null : await openTestServer()
  if (!process.env.HAIFENG_TEST_TEMPLATE) await prepareTemplate()
  const shop = await openShop()
  const { apiUrl, shopUrl, databaseUrl } = shop
  provide("shop", { apiUrl, shopUrl, databaseUrl })
  return async () => {
    await shop.close()
    await server?.close()
  }
}
