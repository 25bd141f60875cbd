import type { MedusaContainer } from "@medusajs/framework/types"
import { repairCatalogWorkflow } from "@haifeng/catalog/workflows"
import { addBulkProducts } from "./bulk/add-bulk-products"
import { progressOn, type Logger } from "./progress"
import type { Shopping } from "./shopping"
import { addProducts } from "./steps/add-products"
import { importDivisions } from "./steps/import-divisions"
import { openAdminAccounts } from "./steps/open-admin-accounts"
import { openCooperatives } from "./steps/open-cooperatives"
import { placeOrders } from "./steps/place-orders"
import { registerCustomers } from "./steps/register-customers"
import { setUpShop } from "./steps/set-up-shop"
import { writeDemoLogins } from "./steps/write-demo-logins"

export interface SeedInput {
  container: MedusaContainer
  logger: Logger
  shopping: Shopping
  /** A big catalogue of so many generated products besides; null for none. */
  products: number | null
  /** Null leaves out everybody who could log in, and their orders. */
  demo: { loginsFile: string | null; urls: { shop: string; api: string } } | null
}

/** Fills an empty shop with Haifeng. Run again, or after a kill, it adds what is missing and leaves the rest. */
export async function runSeed({ container, logger, shopping, products, demo }: SeedInput): Promise<void> {
  const progress = progressOn(logger)
  const now = Date.now()
  const shop = await progress.step("store, region, categories", () => setUpShop(container))
  await progress.step("towns and villages", () => importDivisions(container))
  const shopIds = await progress.step("cooperatives", () => openCooperatives(container, shop))
  await progress.step("products", () => addProducts(container, shop, shopIds, now))
  if (demo) {
    await progress.step("admins", () => openAdminAccounts(container))
    const customerIds = await progress.step("customers", () => registerCustomers(container, shopping))
    await progress.step("orders", () => placeOrders(container, shopping, customerIds, progress))
    if (demo.loginsFile) writeDemoLogins(demo.loginsFile, demo.urls)
  }
  await progress.step("catalogue of the shop", () => repairCatalogWorkflow(container).run({ input: {} }))
  if (products) {
    await progress.step(`${products} generated products`, () => addBulkProducts(container, shop, products, progress))
  }
}
