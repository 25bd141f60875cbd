import { row, rows } from "./shop-database"

export interface Size {
  variant_id: string
  product_handle: string
  product_title: string
  cooperative_id: string
  cooperative_name: string
}

/** One size each of so many open cooperatives, of the harvests with the most left. */
export async function sizesOf(shops: number): Promise<Size[]> {
  const found = await rows<Size>(
    `select distinct on (l.available, c.id) v.id as variant_id, p.handle as product_handle, p.title as product_title,
            c.id as cooperative_id, c.name as cooperative_name
     from (select inventory_item_id, stocked_quantity - reserved_quantity as available from inventory_level
           where deleted_at is null) l
     join product_variant_inventory_item vi on vi.inventory_item_id = l.inventory_item_id and vi.deleted_at is null
     join product_variant v on v.id = vi.variant_id and v.deleted_at is null
     join product p on p.id = v.product_id and p.status = 'published' and p.deleted_at is null
     join cooperative_product cp on cp.product_id = p.id and cp.deleted_at is null
     join cooperative c on c.id = cp.cooperative_id and c.status = 'open' and c.deleted_at is null
     order by l.available desc, c.id, v.id`
  )
  const ofEach = new Map<string, Size>()
  for (const size of found) if (!ofEach.has(size.cooperative_id)) ofEach.set(size.cooperative_id, size)
  if (ofEach.size < shops) throw new Error(`only ${ofEach.size} cooperatives sell anything`)
  return [...ofEach.values()].slice(0, shops)
}

/** Runs `work` while a cooperative is in another state than open. */
export async function whileShopIs<T>(cooperativeId: string, status: string, work: () => Promise<T>): Promise<T> {
  await rows(`update cooperative set status = $2 where id = $1`, [cooperativeId, status])
  try {
    return await work()
  } finally {
    await rows(`update cooperative set status = 'open' where id = $1`, [cooperativeId])
  }
}

/** Runs `work` while so many 斤 of the harvest of a size are left. */
export async function whileLeft<T>(variantId: string, jin: number, work: () => Promise<T>): Promise<T> {
  const level = await row<{ id: string; stocked: number; reserved: number }>(
    `select l.id, l.stocked_quantity::int as stocked, l.reserved_quantity::int as reserved from inventory_level l
     join product_variant_inventory_item vi on vi.inventory_item_id = l.inventory_item_id and vi.deleted_at is null
     where vi.variant_id = $1 and l.deleted_at is null`,
    [variantId]
  )
  const stock = (quantity: number) =>
    rows(
      `update inventory_level set stocked_quantity = $2::int,
              raw_stocked_quantity = jsonb_build_object('value', $2::int::text, 'precision', 20) where id = $1`,
      [level.id, quantity]
    )
  await stock(level.reserved + jin)
  try {
    return await work()
  } finally {
    await stock(level.stocked)
  }
}
