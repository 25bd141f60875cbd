import { createProductsWorkflow, emitEventStep } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules, ProductStatus } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { fen, toDecimalYuan } from "@haifeng/kernel"
import { newProduct, type NewProduct } from "../contract/product"
import { PRODUCTS_TOUCHED } from "./events"
import { cooperativesService } from "./service"

export interface CreateCooperativeProductsInput {
  cooperative_id: string
  sales_channel_id: string
  products: NewProduct[]
}

/** Category ids by handle and one stock item per harvest, found by sku or made, so that a second run finds them. */
const prepareProductsStep = createStep(
  "prepare-cooperative-products",
  async (input: CreateCooperativeProductsInput, { container }) => {
    const parsed = newProduct.array().safeParse(input.products)
    if (!parsed.success) {
      const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, faults.join("; "))
    }
    const [cooperative] = await cooperativesService(container).listCooperatives({ id: input.cooperative_id })
    if (!cooperative) throw new MedusaError(MedusaError.Types.NOT_FOUND, `cooperative ${input.cooperative_id}`)
    const categories = await ensureCategories(container, [...new Set(parsed.data.map((item) => item.category))])
    const harvests = await ensureHarvests(container, parsed.data, cooperative.stock_location_id)
    const products = parsed.data.map((item) =>
      medusaProduct(item, {
        shippingProfile: cooperative.shipping_profile_id,
        salesChannel: input.sales_channel_id,
        category: categories.get(item.category) ?? "",
        harvest: harvests.get(harvestSku(item.handle)) ?? "",
      })
    )
    return new StepResponse({ products })
  }
)

const ownProductsStep = createStep(
  "own-cooperative-products",
  async (input: { cooperative_id: string; product_ids: string[] }, { container }) => {
    const rows = input.product_ids.map((product_id) => ({ cooperative_id: input.cooperative_id, product_id }))
    const created = await cooperativesService(container).createCooperativeProducts(rows)
    return new StepResponse(
      input.product_ids,
      created.map((row) => row.id)
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await cooperativesService(container).deleteCooperativeProducts(ids)
  }
)

/** Published products of one shop. All sizes of a product share one stock item, counted in 斤 at the shop's own location. */
export const createCooperativeProductsWorkflow = createWorkflow(
  "create-cooperative-products",
  (input: CreateCooperativeProductsInput) => {
    const prepared = prepareProductsStep(input)
    const created = createProductsWorkflow.runAsStep({ input: { products: prepared.products } })
    const ids = transform(created, (products) => products.map((product) => product.id))
    ownProductsStep({ cooperative_id: input.cooperative_id, product_ids: ids })
    emitEventStep({ eventName: PRODUCTS_TOUCHED, data: { product_ids: ids } })
    return new WorkflowResponse(ids)
  }
)

const harvestSku = (handle: string) => `harvest-${handle}`

async function ensureCategories(container: MedusaContainer, handles: string[]): Promise<Map<string, string>> {
  const product = container.resolve(Modules.PRODUCT)
  const known = await product.listProductCategories({ handle: handles })
  const missing = handles.filter((handle) => !known.some((row) => row.handle === handle))
  const made =
    missing.length > 0
      ? await product.createProductCategories(missing.map((handle) => ({ name: handle, handle, is_active: true })))
      : []
  return new Map([...known, ...made].map((row) => [row.handle, row.id]))
}

async function ensureHarvests(
  container: MedusaContainer,
  products: NewProduct[],
  locationId: string
): Promise<Map<string, string>> {
  const inventory = container.resolve(Modules.INVENTORY)
  const skus = products.map((item) => harvestSku(item.handle))
  const known = await inventory.listInventoryItems({ sku: skus })
  const missing = products.filter((item) => !known.some((row) => row.sku === harvestSku(item.handle)))
  const made =
    missing.length > 0
      ? await inventory.createInventoryItems(
          missing.map((item) => ({ sku: harvestSku(item.handle), title: item.title, requires_shipping: true }))
        )
      : []
  const items = new Map([...known, ...made].map((row) => [row.sku ?? "", row.id]))
  const levels = await inventory.listInventoryLevels({
    inventory_item_id: [...items.values()],
    location_id: locationId,
  })
  const unstocked = products.filter(
    (item) => !levels.some((level) => level.inventory_item_id === items.get(harvestSku(item.handle)))
  )
  if (unstocked.length > 0) {
    await inventory.createInventoryLevels(
      unstocked.map((item) => ({
        inventory_item_id: items.get(harvestSku(item.handle)) ?? "",
        location_id: locationId,
        stocked_quantity: item.stock_jin,
      }))
    )
  }
  return items
}

function medusaProduct(
  item: NewProduct,
  ids: { shippingProfile: string; salesChannel: string; category: string; harvest: string }
) {
  return {
    title: item.title,
    subtitle: item.subtitle,
    description: item.description,
    handle: item.handle,
    status: ProductStatus.PUBLISHED,
    shipping_profile_id: ids.shippingProfile,
    category_ids: [ids.category],
    sales_channels: [{ id: ids.salesChannel }],
    metadata: item.facts,
    options: [{ title: "规格", values: item.sizes.map((size) => size.title) }],
    variants: item.sizes.map((size) => ({
      title: size.title,
      sku: size.sku,
      weight: size.jin * 500,
      manage_inventory: true,
      allow_backorder: false,
      options: { 规格: size.title },
      inventory_items: [{ inventory_item_id: ids.harvest, required_quantity: size.jin }],
      prices: [{ currency_code: "cny", amount: toDecimalYuan(fen(size.price_fen)) }],
    })),
  }
}
