/** Boxes that each harvest of a variant still has, and the variant's needs, over core's inventory tables. */
const stockOfVariant = `
  select coalesce(jsonb_agg(jsonb_build_object('item', vi.inventory_item_id, 'per_box', vi.required_quantity, 'left', coalesce(level.left, 0))), '[]') as parts
  from product_variant_inventory_item vi
  left join lateral (
    select sum(l.stocked_quantity - l.reserved_quantity) as left from inventory_level l
    where l.inventory_item_id = vi.inventory_item_id and l.deleted_at is null
  ) level on true
  where vi.deleted_at is null and vi.variant_id = `

export const linesSql = `
  select li.id, li.product_id, li.variant_id, li.quantity::int as quantity, (li.unit_price * 100)::bigint as unit_price_fen,
         li.title as line_title, coalesce(li.variant_title, '') as variant_title, p.handle, p.title, p.thumbnail, p.metadata,
         p.status = 'published' and pv.id is not null as is_for_sale, coalesce(pv.manage_inventory and not pv.allow_backorder, true) as is_counted,
         c.id as cooperative_id, c.handle as cooperative_handle, c.name as cooperative_name, c.name_en as cooperative_name_en,
         c.status as cooperative_status, c.shipping_profile_id, coalesce(t.name, '') as town_name, stock.parts as stock,
         coalesce((select sum(a.amount * 100) from cart_line_item_adjustment a where a.item_id = li.id and a.deleted_at is null), 0)::bigint as discount_fen
  from cart_line_item li
  left join product p on p.id = li.product_id and p.deleted_at is null
  left join product_variant pv on pv.id = li.variant_id and pv.deleted_at is null
  left join cooperative_product cp on cp.product_id = li.product_id and cp.deleted_at is null
  left join cooperative c on c.id = cp.cooperative_id and c.deleted_at is null
  left join division t on t.code = c.town_code and t.deleted_at is null
  left join lateral (${stockOfVariant} li.variant_id) stock on true
  where li.cart_id = ? and li.deleted_at is null
  order by li.created_at, li.id`

export const deliveriesSql = `
  select so.id, so.shipping_profile_id, so.name, so.data, (pr.amount * 100)::bigint as price_fen,
         exists (select 1 from cart_shipping_method m where m.cart_id = ? and m.shipping_option_id = so.id and m.deleted_at is null) as is_chosen
  from shipping_option so
  join shipping_option_price_set sp on sp.shipping_option_id = so.id and sp.deleted_at is null
  join price pr on pr.price_set_id = sp.price_set_id and pr.currency_code = 'cny' and pr.deleted_at is null
       and pr.rules_count = 0 and pr.price_list_id is null and pr.min_quantity is null
  where so.deleted_at is null and so.shipping_profile_id in (
    select c.shipping_profile_id from cart_line_item li
    join cooperative_product cp on cp.product_id = li.product_id and cp.deleted_at is null
    join cooperative c on c.id = cp.cooperative_id
    where li.cart_id = ? and li.deleted_at is null)
  order by pr.amount, so.id`

export const sellablesSql = `
  select pv.id as variant_id, pv.title as variant_title, pv.sku, pv.manage_inventory and not pv.allow_backorder as is_counted,
         p.id as product_id, p.title, p.subtitle, p.description, p.handle, p.thumbnail, p.discountable, p.status,
         c.status as cooperative_status, vps.price_set_id, stock.parts as stock
  from product_variant pv
  join product p on p.id = pv.product_id and p.deleted_at is null
  left join cooperative_product cp on cp.product_id = p.id and cp.deleted_at is null
  left join cooperative c on c.id = cp.cooperative_id and c.deleted_at is null
  left join product_variant_price_set vps on vps.variant_id = pv.id and vps.deleted_at is null
  left join lateral (${stockOfVariant} pv.id) stock on true
  where pv.deleted_at is null and pv.id = any(?)`
