import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { projectProductsWorkflow, storeCatalogSourcesWorkflow } from "@haifeng/catalog/workflows"
import { cooperativesOfProducts, type ProductOwner } from "@haifeng/cooperatives/workflows"
import { categories } from "../../data/categories"
import { cooperatives } from "../../data/cooperatives"
import { products } from "../../data/products"
import type { Progress } from "../progress"
import type { Shop } from "../steps/set-up-shop"
import { bulkHandle, bulkProduct } from "./bulk-product"
import { catalogSource } from "./catalog-source"
import { insertProducts, productIdOf, type PlacedProduct } from "./insert-products"

const batchSize = 1_000

/**
 * Fills the catalogue up to `count` generated products, numbered from 1; what is there stays. A batch enters Medusa's tables
 * while the one before it enters the shop's read model, so a killed run leaves at most two batches out of the latter.
 */
export async function addBulkProducts(
  container: MedusaContainer,
  shop: Shop,
  count: number,
  progress: Progress
): Promise<void> {
  const present = await highestNumber(container)
  const owners = await ownersByHandle(container)
  const ids = { channel: shop.salesChannelId, categories: await categoryIds(container) }
  await projectAgain(container, Math.max(1, present - 2 * batchSize + 1), present)

  const started = Date.now()
  let before: PlacedProduct[] = []
  for (let first = present + 1; first <= count; first += batchSize) {
    const batch = placed(first, Math.min(count, first + batchSize - 1), owners)
    await Promise.all([insertProducts(container, batch, ids), show(container, before)])
    before = batch
    const done = first - 1 - present
    const rate = Math.round(done / Math.max(0.001, (Date.now() - started) / 1_000))
    progress.tell(`${first - 1} of ${count} generated products, ${rate}/s`)
  }
  await show(container, before)
}

function placed(first: number, last: number, owners: ReadonlyMap<string, ProductOwner>): PlacedProduct[] {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const product = bulkProduct(first + index)
    const owner = owners.get(product.by)
    if (!owner) throw new MedusaError(MedusaError.Types.NOT_FOUND, `the shop ${product.by} has no products yet`)
    return { product, owner }
  })
}

/** In two halves at once: while PostgreSQL writes the one, the words of the other are cut. */
async function show(container: MedusaContainer, batch: readonly PlacedProduct[]): Promise<void> {
  const middle = Math.ceil(batch.length / 2)
  const halves = [batch.slice(0, middle), batch.slice(middle)].filter((half) => half.length > 0)
  await Promise.all(
    halves.map((half) => storeCatalogSourcesWorkflow(container).run({ input: { sources: half.map(catalogSource) } }))
  )
}

async function projectAgain(container: MedusaContainer, first: number, last: number): Promise<void> {
  const product_ids = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    productIdOf(bulkHandle(first + index))
  )
  if (product_ids.length > 0) await projectProductsWorkflow(container).run({ input: { product_ids } })
}

async function highestNumber(container: MedusaContainer): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [row]: { highest: string | null }[] = await knex("product").whereLike("id", "prod_bulk-%").max("id as highest")
  return Number(row?.highest?.replace(/\D/g, "") ?? 0)
}

/** Each shop as the owner of one of its written products, which is how the catalog knows it. */
async function ownersByHandle(container: MedusaContainer): Promise<Map<string, ProductOwner>> {
  const handles = cooperatives.flatMap((shop) => products.find(({ by }) => by === shop.handle)?.handle ?? [])
  const rows = await container.resolve(Modules.PRODUCT).listProducts({ handle: handles }, { select: ["id"] })
  const owners = await cooperativesOfProducts(
    container,
    rows.map(({ id }) => id)
  )
  return new Map([...owners.values()].map((owner) => [owner.handle, owner]))
}

async function categoryIds(container: MedusaContainer): Promise<Map<string, string>> {
  const rows = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({ handle: categories.map(({ handle }) => handle) }, { select: ["id", "handle"] })
  return new Map(rows.map(({ handle, id }) => [handle, id]))
}
