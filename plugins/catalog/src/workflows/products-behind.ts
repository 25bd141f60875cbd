import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { cooperativesService, sells } from "@haifeng/cooperatives/workflows"
import { catalogService } from "./catalog-service"

/** Kinds of things that a card is made of. */
export type ChangeKind =
  "product" | "variant" | "inventory_item" | "inventory_level" | "reservation" | "price" | "price_set" | "cooperative"

const variantRows = z.array(z.object({ product_id: z.string().nullish() }))
const itemRows = z.array(z.object({ inventory_item_id: z.string() }))
const setRows = z.array(z.object({ price_set_id: z.string().nullish() }))

type Resolver = (container: MedusaContainer, ids: string[]) => Promise<string[]>

/** Product ids behind changed things. Deleted things are asked too: their products have lost something. */
const resolvers: Record<ChangeKind, Resolver> = {
  product: async (_container, ids) => ids,
  variant: async (container, ids) => {
    const rows = await container
      .resolve(Modules.PRODUCT)
      .listProductVariants({ id: ids }, { select: ["id", "product_id"], withDeleted: true, take: ids.length })
    return rows.flatMap((row) => row.product_id ?? [])
  },
  inventory_item: async (container, ids) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "product_variant_inventory_item",
      fields: ["variant_id"],
      filters: { inventory_item_id: ids },
    })
    const variants = z.array(z.object({ variant_id: z.string() })).parse(data)
    return resolvers.variant(container, unique(variants.map((row) => row.variant_id)))
  },
  inventory_level: async (container, ids) => {
    const levels = await container
      .resolve(Modules.INVENTORY)
      .listInventoryLevels({ id: ids }, { select: ["inventory_item_id"], withDeleted: true, take: ids.length })
    return resolvers.inventory_item(container, unique(itemRows.parse(levels).map((row) => row.inventory_item_id)))
  },
  reservation: async (container, ids) => {
    const rows = await container
      .resolve(Modules.INVENTORY)
      .listReservationItems({ id: ids }, { select: ["inventory_item_id"], withDeleted: true, take: ids.length })
    return resolvers.inventory_item(container, unique(itemRows.parse(rows).map((row) => row.inventory_item_id)))
  },
  price: async (container, ids) => {
    const prices = await container
      .resolve(Modules.PRICING)
      .listPrices({ id: ids }, { select: ["price_set_id"], withDeleted: true, take: ids.length })
    return resolvers.price_set(container, unique(setRows.parse(prices).flatMap((row) => row.price_set_id ?? [])))
  },
  price_set: async (container, ids) => {
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "price_set",
      fields: ["variant.product_id"],
      filters: { id: ids },
    })
    const rows = z.array(z.object({ variant: z.object({ product_id: z.string().nullish() }).nullish() })).parse(data)
    return variantRows.parse(rows.flatMap((row) => row.variant ?? [])).flatMap((row) => row.product_id ?? [])
  },
  /** Shops that do not sell leave the shop at once, however many goods they have; those that do are projected anew. */
  cooperative: async (container, ids) => {
    const service = cooperativesService(container)
    const shops = await service.listCooperatives({ id: ids }, { select: ["id", "status"], take: ids.length })
    const open = shops.filter((shop) => sells(shop.status)).map((shop) => shop.id)
    await catalogService(container).removeShops(ids.filter((id) => !open.includes(id)))
    if (open.length === 0) return []
    const owned = await service.listCooperativeProducts(
      { cooperative_id: open },
      { select: ["product_id"], take: 1_000_000 }
    )
    return owned.map((row) => row.product_id)
  },
}

export async function productsBehind(
  container: MedusaContainer,
  changes: ReadonlyMap<ChangeKind, ReadonlySet<string>>
): Promise<string[]> {
  const changed = [...changes].filter(([, ids]) => ids.size > 0)
  const found = await Promise.all(changed.map(([kind, ids]) => resolvers[kind](container, [...ids])))
  return unique(found.flat())
}

const unique = (ids: string[]): string[] => [...new Set(ids)]
