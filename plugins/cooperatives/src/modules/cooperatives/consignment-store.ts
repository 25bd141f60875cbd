import { generateEntityId } from "@medusajs/framework/utils"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { ConsignmentDraft } from "../../domain/consignment"

/** One statement writes the consignment, its lines and its first history row, or nothing when it exists. */
export async function insertConsignment(
  manager: SqlEntityManager,
  orderId: string,
  currencyCode: string,
  draft: ConsignmentDraft
): Promise<string | null> {
  const lines = draft.lines.map((line) => ({ ...line, id: generateEntityId(undefined, "csgl") }))
  const rows = await manager.execute<{ id: string }[]>(
    `with parent as (
       insert into consignment (id, order_id, cooperative_id, state, currency_code, item_total_fen, delivery_total_fen,
                                discount_total_fen, total_fen, commission_bp, commission_fen)
       values (?, ?, ?, 'placed', ?, ?, ?, ?, ?, ?, ?)
       on conflict (order_id, cooperative_id) where deleted_at is null do nothing returning id
     ), history as (
       insert into consignment_state_change (id, consignment_id, to_state) select ?, id, 'placed' from parent
     ), children as (
       insert into consignment_line (id, consignment_id, order_line_id, quantity, gross_fen, discount_fen, total_fen)
       select line.id, parent.id, line.order_line_id, line.quantity, line.gross_fen, line.discount_fen, line.total_fen
       from parent, jsonb_to_recordset(?::jsonb) as line(id text, order_line_id text, quantity int, gross_fen int, discount_fen int, total_fen int)
     )
     select id from parent`,
    [
      generateEntityId(undefined, "csg"),
      orderId,
      draft.cooperative_id,
      currencyCode,
      draft.item_total_fen,
      draft.delivery_total_fen,
      draft.discount_total_fen,
      draft.total_fen,
      draft.commission_bp,
      draft.commission_fen,
      generateEntityId(undefined, "csgst"),
      JSON.stringify(lines),
    ]
  )
  return rows[0]?.id ?? null
}
