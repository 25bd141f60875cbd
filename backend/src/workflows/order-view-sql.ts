import type { ConsignmentState } from "@haifeng/cooperatives/contract"
import type { MedusaAddress } from "./account/address"

export interface OrderRow {
  id: string
  display_id: number
  status: string
  created_at: Date
  address: MedusaAddress | null
  /** Decimal yuan, as text. */
  due: string
  captured: string
  refunded: string
}

export interface ConsignmentRow {
  id: string
  order_id: string
  state: ConsignmentState
  cooperative_id: string
  cooperative_handle: string
  cooperative_name: string
  cooperative_name_en: string
  item_total_fen: number
  delivery_total_fen: number
  discount_total_fen: number
  total_fen: number
  carrier: string | null
  tracking_number: string | null
  lines: {
    id: string
    product_handle: string | null
    title: string
    variant_title: string
    illustration: string
    image: string | null
    quantity: number
    total_fen: number
    /** Decimal yuan, as text. */
    unit_price: string
  }[]
}

export const ordersSql = `
  select o.id, o.display_id, o.status::text as status, o.created_at,
         case when a.id is null then null else jsonb_build_object('first_name', a.first_name, 'phone', a.phone, 'province', a.province,
           'city', a.city, 'address_1', a.address_1, 'metadata', a.metadata) end as address,
         pay.due::text as due, pay.captured::text as captured, pay.refunded::text as refunded
  from "order" o
  left join order_address a on a.id = o.shipping_address_id
  left join lateral (
    select coalesce(sum(pc.amount), 0) as due, coalesce(sum(pc.captured_amount), 0) as captured,
           coalesce(sum(pc.refunded_amount), 0) as refunded
    from order_payment_collection link
    join payment_collection pc on pc.id = link.payment_collection_id and pc.deleted_at is null
    where link.order_id = o.id and link.deleted_at is null
  ) pay on true
  where o.id = any(?) and o.deleted_at is null`

/** Names of goods are those of the day of the order; only the drawing's key is read from the product of today. */
export const consignmentsSql = `
  select c.id, c.order_id, c.state, c.item_total_fen, c.delivery_total_fen, c.discount_total_fen, c.total_fen, c.carrier, c.tracking_number,
         shop.id as cooperative_id, shop.handle as cooperative_handle, shop.name as cooperative_name, shop.name_en as cooperative_name_en,
         coalesce(parts.lines, '[]') as lines
  from consignment c
  join cooperative shop on shop.id = c.cooperative_id
  left join lateral (
    select jsonb_agg(jsonb_build_object(
      'id', li.id, 'product_handle', li.product_handle, 'title', coalesce(li.product_title, li.title),
      'variant_title', coalesce(li.variant_title, ''), 'illustration', coalesce(p.metadata ->> 'produce', ''), 'image', li.thumbnail,
      'quantity', l.quantity, 'total_fen', l.gross_fen, 'unit_price', li.unit_price::text) order by li.created_at, li.id) as lines
    from consignment_line l
    join order_line_item li on li.id = l.order_line_id
    left join product p on p.id = li.product_id
    where l.consignment_id = c.id and l.deleted_at is null
  ) parts on true
  where c.order_id = any(?) and c.deleted_at is null
  order by c.created_at, c.id`
