import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProductOwner } from "@haifeng/cooperatives/workflows"
import type { BulkProduct } from "./bulk-product"

/** A generated product with its shop; its ids follow from its handle, so that every run means the same rows. */
export interface PlacedProduct {
  product: BulkProduct
  owner: ProductOwner
}

export const productIdOf = (handle: string): string => `prod_${handle}`
export const variantIdOf = (sku: string): string => `variant_${sku}`

/**
 * The same rows that Medusa's own workflow writes for a product with sizes, price and stock, in one statement for the whole
 * batch: all of a product or nothing. Speed is worth one place that knows these tables. Every row carries the product's own
 * date, so that the catalog's repair, which looks for recent changes, does not go through all of them again.
 */
const insertSql = `
  with given as materialized (
    select * from json_to_recordset(:products::json) as row (
      id text, handle text, title text, subtitle text, description text, metadata jsonb, category_id text,
      profile_id text, location_id text, cooperative_id text, stock_jin integer, created_at timestamptz)
  ), sizes as materialized (
    select * from json_to_recordset(:sizes::json) as row (
      product_handle text, product_id text, key text, id text, rank integer, title text, jin integer, yuan numeric,
      created_at timestamptz)
  ), products as (
    insert into product (id, handle, title, subtitle, description, status, metadata, created_at, updated_at)
    select id, handle, title, subtitle, description, 'published', metadata, created_at, created_at from given
  ), owned as (
    insert into cooperative_product (id, cooperative_id, product_id, created_at, updated_at)
    select 'cprod_' || handle, cooperative_id, id, created_at, created_at from given
  ), categories as (
    insert into product_category_product (product_id, product_category_id) select id, category_id from given
  ), channels as (
    insert into product_sales_channel (id, product_id, sales_channel_id, created_at, updated_at)
    select 'prodsc_' || handle, id, :channel, created_at, created_at from given
  ), profiles as (
    insert into product_shipping_profile (id, product_id, shipping_profile_id, created_at, updated_at)
    select 'prodsp_' || handle, id, profile_id, created_at, created_at from given
  ), harvests as (
    insert into inventory_item (id, sku, title, requires_shipping, created_at, updated_at)
    select 'iitem_' || handle, 'harvest-' || handle, title, true, created_at, created_at from given
  ), levels as (
    insert into inventory_level (id, inventory_item_id, location_id, stocked_quantity, raw_stocked_quantity,
      reserved_quantity, raw_reserved_quantity, incoming_quantity, raw_incoming_quantity, created_at, updated_at)
    select 'ilev_' || handle, 'iitem_' || handle, location_id,
      stock_jin, jsonb_build_object('value', stock_jin::text, 'precision', 20),
      0, '{"value":"0","precision":20}', 0, '{"value":"0","precision":20}',
      created_at, created_at from given
  ), variants as (
    insert into product_variant (id, product_id, title, sku, weight, variant_rank, manage_inventory, allow_backorder,
      created_at, updated_at)
    select id, product_id, title, key, jin * 500, rank, true, false, created_at, created_at from sizes
  ), kits as (
    insert into product_variant_inventory_item (id, variant_id, inventory_item_id, required_quantity, created_at, updated_at)
    select 'pvitem_' || key, id, 'iitem_' || product_handle, jin, created_at, created_at from sizes
  ), sets as (
    insert into price_set (id, created_at, updated_at) select 'pset_' || key, created_at, created_at from sizes
  ), links as (
    insert into product_variant_price_set (id, variant_id, price_set_id, created_at, updated_at)
    select 'pvps_' || key, id, 'pset_' || key, created_at, created_at from sizes
  )
  insert into price (id, price_set_id, currency_code, amount, raw_amount, rules_count, created_at, updated_at)
  select 'price_' || key, 'pset_' || key, 'cny', yuan, jsonb_build_object('value', yuan::text, 'precision', 20), 0,
    created_at, created_at from sizes`

export async function insertProducts(
  container: MedusaContainer,
  batch: readonly PlacedProduct[],
  ids: { channel: string; categories: ReadonlyMap<string, string> }
): Promise<void> {
  if (batch.length === 0) return
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.raw(insertSql, {
    channel: ids.channel,
    products: JSON.stringify(batch.map((placed) => productRow(placed, ids.categories))),
    sizes: JSON.stringify(batch.flatMap(({ product }) => sizeRows(product))),
  })
}

function productRow({ product, owner }: PlacedProduct, categories: ReadonlyMap<string, string>) {
  return {
    id: productIdOf(product.handle),
    handle: product.handle,
    title: product.title,
    subtitle: product.subtitle,
    description: product.description,
    metadata: product.facts,
    category_id: categories.get(product.category),
    profile_id: owner.shipping_profile_id,
    location_id: owner.stock_location_id,
    cooperative_id: owner.id,
    stock_jin: product.stock_jin,
    created_at: product.created_at,
  }
}

function sizeRows({ handle, sizes, created_at }: BulkProduct) {
  return sizes.map(({ sku, title, jin, price_fen }, rank) => ({
    product_handle: handle,
    product_id: productIdOf(handle),
    key: sku,
    id: variantIdOf(sku),
    rank,
    title,
    jin,
    yuan: price_fen / 100,
    created_at,
  }))
}
