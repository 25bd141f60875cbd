import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Each query answers the offenders of one invariant, by id. */
const invariants: Record<string, string> = {
  "every paid order is split: each of its lines is in exactly one consignment": `
    select item.item_id as id from order_item item
    join "order" o on o.id = item.order_id and o.version = item.version and o.deleted_at is null and o.canceled_at is null
    join order_cart link on link.order_id = o.id and link.deleted_at is null
    left join consignment_line line on line.order_line_id = item.item_id and line.deleted_at is null
    where item.deleted_at is null group by item.item_id having count(line.id) <> 1`,
  "the shares of an order sum to its total, to the fen": `
    select c.order_id as id from consignment c
    join lateral (select (totals->>'current_order_total')::numeric as total from order_summary s
                  where s.order_id = c.order_id and s.deleted_at is null order by s.version desc limit 1) summary on true
    where c.deleted_at is null group by c.order_id, summary.total
    having sum(c.total_fen) <> round(summary.total * 100)`,
  "the lines of a consignment sum to its goods": `
    select c.id from consignment c join consignment_line l on l.consignment_id = c.id and l.deleted_at is null
    where c.deleted_at is null group by c.id having sum(l.gross_fen) <> c.item_total_fen`,
  "one order per cart": `
    select cart_id as id from order_cart where deleted_at is null group by cart_id having count(*) > 1`,
  "no payment is kept without an order": `
    select pay.id from payment pay
    left join order_payment_collection link on link.payment_collection_id = pay.payment_collection_id and link.deleted_at is null
    where pay.deleted_at is null and pay.captured_at is not null and link.id is null
      and not exists (select 1 from refund r where r.payment_id = pay.id and r.deleted_at is null)`,
  "what is reserved is what the reservations sum to": `
    select l.id from inventory_level l
    left join reservation_item r on r.inventory_item_id = l.inventory_item_id and r.location_id = l.location_id and r.deleted_at is null
    where l.deleted_at is null group by l.id having coalesce(sum(r.quantity), 0) <> l.reserved_quantity`,
  "no harvest is oversold": `
    select id from inventory_level where deleted_at is null and reserved_quantity > stocked_quantity`,
  "every product on sale belongs to one cooperative": `
    select card.product_id as id from catalog_product card
    left join cooperative_product p on p.product_id = card.product_id and p.deleted_at is null where p.id is null`,
}

/** `npm run check:invariants`: prints each invariant with its number of offenders; exit code 1 when there is one. */
export default async function checkInvariants({ container }: ExecArgs): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let broken = 0
  for (const [name, sql] of Object.entries(invariants)) {
    const { rows } = await knex.raw<{ rows: { id: string }[] }>(sql)
    if (rows.length > 0) broken += 1
    const shown = rows.slice(0, 5).map((row) => row.id)
    process.stdout.write(
      `${String(rows.length).padStart(6)}  ${name}${shown.length > 0 ? `: ${shown.join(", ")}` : ""}\n`
    )
  }
  process.stdout.write(broken === 0 ? "all invariants hold\n" : `${broken} broken\n`)
  if (broken > 0) process.exitCode = 1
}
