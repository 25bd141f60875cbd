import {
  createProductCategoriesWorkflow,
  createRegionsWorkflow,
  updateRegionsWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { categories } from "../../data/categories"

const shopName = "海丰集市"
const demoProvider = "pp_demo_demo"

export interface Shop {
  salesChannelId: string
}

/**
 * Store, region and channel. Medusa makes a store, a sales channel and a publishable key when it first starts; they get our
 * names. Prices include tax, as every price a Chinese shopper sees does, so there is no tax region.
 */
export async function setUpShop(container: MedusaContainer): Promise<Shop> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 })
  const salesChannelId = store?.default_sales_channel_id
  if (!store || !salesChannelId) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "Medusa made no default store; has the database been migrated?"
    )
  }
  await updateSalesChannelsWorkflow(container).run({
    input: { selector: { id: salesChannelId }, update: { name: shopName, description: shopName } },
  })
  const regionId = await ensureRegion(container)
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: shopName,
        default_region_id: regionId,
        supported_currencies: [{ currency_code: "cny", is_default: true, is_tax_inclusive: true }],
      },
    },
  })
  await ensureCategories(container)
  return { salesChannelId }
}

async function ensureRegion(container: MedusaContainer): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "region",
    fields: ["id", "payment_providers.id"],
    filters: { currency_code: "cny" },
  })
  const known: { id: string; payment_providers?: ({ id: string } | null)[] | null } | undefined = data[0]
  if (!known) {
    const { result } = await createRegionsWorkflow(container).run({
      input: {
        regions: [
          {
            name: "中国",
            currency_code: "cny",
            countries: ["cn"],
            payment_providers: [demoProvider],
            automatic_taxes: false,
            is_tax_inclusive: true,
          },
        ],
      },
    })
    return result[0]?.id ?? ""
  }
  const providers = (known.payment_providers ?? []).flatMap((provider) => (provider ? [provider.id] : []))
  if (!providers.includes(demoProvider)) {
    await updateRegionsWorkflow(container).run({
      input: { selector: { id: known.id }, update: { payment_providers: [...providers, demoProvider] } },
    })
  }
  return known.id
}

async function ensureCategories(container: MedusaContainer): Promise<void> {
  const known = await container
    .resolve(Modules.PRODUCT)
    .listProductCategories({ handle: categories.map(({ handle }) => handle) }, { select: ["handle"] })
  const missing = categories.filter(({ handle }) => !known.some((category) => category.handle === handle))
  if (missing.length === 0) return
  await createProductCategoriesWorkflow(container).run({
    input: { product_categories: missing.map((category) => ({ ...category, is_active: true })) },
  })
}
