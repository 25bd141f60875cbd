import { rows } from "./shop-client"

/** A product for one test alone while it runs, with stock as the test wants it. Counts are in 斤. */
export interface Lot {
  product_id: string
  cooperative_id: string
  inventory_item_id: string
  commission_bp: number
  /** What earlier tests and the seed reserved of it. */
  reserved_before: number
  /** By the database's clock. */
  taken_at: string
  sizes: [Size, Size, ...Size[]]
}

export interface Size {
  variant_id: string
  jin: number
  price_fen: number
}

const plenty = 10_000
const createTaken = `create table if not exists test_taken_product (product_id text primary key, taken_at timestamptz)`

/** One lot each of `shops` open cooperatives, two or more sizes and deliveries each, the lightest size first; those that rested longest. */
export async function takeLots(shops: number): Promise<Lot[]> {
  await rows(createTaken)
  const lots = await rows<Lot>(lotsSql, [shops])
  if (lots.length < shops)
    throw new Error(`only ${lots.length} open shops have a product of two sizes and two deliveries`)
  for (const lot of lots) {
    await rows(
      `insert into test_taken_product values ($1, clock_timestamp()) on conflict (product_id) do update set taken_at = excluded.taken_at`,
      [lot.product_id]
    )
    await stock(lot, plenty)
  }
  return lots
}

export async function takeLot(): Promise<Lot> {
  const [lot] = await takeLots(1)
  if (!lot) throw new Error("no lot")
  return lot
}

/** Sets what is left of a lot, beside what is reserved already. */
export async function stock(lot: Lot, jin: number): Promise<void> {
  await rows(
    `update inventory_level set stocked_quantity = reserved_quantity + $2::int,
                raw_stocked_quantity = jsonb_build_object('value', (reserved_quantity + $2::int)::text, 'precision', 20)
              where inventory_item_id = $1`,
    [lot.inventory_item_id, jin]
  )
}

/** Since the lot was taken. */
interface Reserved {
  stocked: number
  reserved: number
  /** What the reservations themselves sum to. */
  held: number
}

export async function reservedOf(lot: Lot): Promise<Reserved> {
  const [row] = await rows<Reserved>(
    `select stocked_quantity::int - $2::int as stocked, reserved_quantity::int - $2::int as reserved,
            (select coalesce(sum(quantity), 0)::int - $2::int from reservation_item r
             where r.inventory_item_id = l.inventory_item_id and r.deleted_at is null) as held
     from inventory_level l where l.inventory_item_id = $1 and l.deleted_at is null`,
    [lot.inventory_item_id, lot.reserved_before]
  )
  if (!row) throw new Error(`${lot.product_id} has no stock level`)
  return row
}

/** Orders and reservations that came of these lots since they were taken, linked to a cart or orphaned. */
export async function tracesOf(lots: Lot[]): Promise<{ orders: number; reservations: number }> {
  const [row] = await rows<{ orders: number; reservations: number }>(
    `select count(distinct item.order_id)::int as orders, count(distinct r.id)::int as reservations
     from order_line_item line
     join order_item item on item.item_id = line.id and item.deleted_at is null
     left join reservation_item r on r.line_item_id = line.id and r.deleted_at is null
     where line.product_id = any($1) and line.deleted_at is null and line.created_at >= $2`,
    [lots.map((lot) => lot.product_id), lots[0]?.taken_at]
  )
  return row ?? { orders: 0, reservations: 0 }
}

/** Runs `work` while a shop is in another state than open. */
export async function whileShopIs<T>(cooperativeId: string, status: string, work: () => Promise<T>): Promise<T> {
  await rows(`update cooperative set status = $2 where id = $1`, [cooperativeId, status])
  try {
    return await work()
  } finally {
    await rows(`update cooperative set status = 'open' where id = $1`, [cooperativeId])
  }
}

const lotsSql = `
  with sized as (
    select p.id as product_id, cp.cooperative_id, min(vi.inventory_item_id) as inventory_item_id, c.commission_bp,
           jsonb_agg(jsonb_build_object('variant_id', v.id, 'jin', vi.required_quantity, 'price_fen', (pr.amount * 100)::int)
                     order by vi.required_quantity, v.id) as sizes
    from product p
    join cooperative_product cp on cp.product_id = p.id and cp.deleted_at is null
    join cooperative c on c.id = cp.cooperative_id and c.status = 'open' and c.deleted_at is null
    join product_variant v on v.product_id = p.id and v.deleted_at is null
    join product_variant_inventory_item vi on vi.variant_id = v.id and vi.deleted_at is null
    join product_variant_price_set ps on ps.variant_id = v.id and ps.deleted_at is null
    join price pr on pr.price_set_id = ps.price_set_id and pr.currency_code = 'cny' and pr.deleted_at is null
         and pr.rules_count = 0 and pr.price_list_id is null
    where p.deleted_at is null and p.status = 'published'
      and (select count(*) from shipping_option so
           where so.shipping_profile_id = c.shipping_profile_id and so.deleted_at is null) > 1
    group by p.id, cp.cooperative_id, c.commission_bp
    having count(*) > 1 and count(distinct vi.inventory_item_id) = 1
       and max(vi.required_quantity) > min(vi.required_quantity)
  ), ranked as (
    select sized.*, taken.taken_at as last_taken,
           row_number() over (partition by cooperative_id order by taken.taken_at nulls first, product_id) as nth
    from sized left join test_taken_product taken using (product_id)
  )
  select product_id, cooperative_id, inventory_item_id, commission_bp, clock_timestamp()::text as taken_at, sizes,
         (select reserved_quantity::int from inventory_level l where l.inventory_item_id = ranked.inventory_item_id and l.deleted_at is null) as reserved_before
  from ranked where nth = 1 order by last_taken nulls first, cooperative_id limit $1`
