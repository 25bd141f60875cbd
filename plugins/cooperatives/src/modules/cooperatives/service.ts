import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { ConsignmentDraft } from "../../domain/consignment"
import { Consignment, ConsignmentLine, ConsignmentStateChange } from "./models/consignment"
import { Cooperative, CooperativeProduct, CooperativeStatusChange } from "./models/cooperative"
import { Division } from "./models/division"
import { insertConsignment } from "./consignment-store"
import { ownersSql, type OwnerRow } from "./owners"

/** Storage of shops, what they own, and their consignments. Rules are in `domain`. */
export default class CooperativesService extends MedusaService({
  Consignment,
  ConsignmentLine,
  ConsignmentStateChange,
  Cooperative,
  CooperativeProduct,
  CooperativeStatusChange,
  Division,
}) {
  /** Writes the consignments of one order; those that exist are left as they are. Returns the ids written now. */
  @InjectTransactionManager()
  async saveConsignments(
    orderId: string,
    currencyCode: string,
    drafts: ConsignmentDraft[],
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<string[]> {
    const written: string[] = []
    for (const draft of drafts) {
      const id = await insertConsignment(manager(context), orderId, currencyCode, draft)
      if (id) written.push(id)
    }
    return written
  }

  /** Takes consignments out with their lines and history: only for the undo of a completion that failed. */
  @InjectTransactionManager()
  async removeConsignments(ids: string[], @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<void> {
    await manager(context).execute(`delete from consignment_state_change where consignment_id in (?)`, [ids])
    await manager(context).execute(`delete from consignment_line where consignment_id in (?)`, [ids])
    await manager(context).execute(`delete from consignment where id in (?)`, [ids])
  }

  /** Moves a row of `table` from one state to another; false when somebody else moved it first. */
  @InjectTransactionManager()
  async compareAndSet(
    table: "cooperative" | "consignment",
    id: string,
    from: string,
    to: string,
    tracking: { carrier: string; number: string } | null = null,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<boolean> {
    const column = table === "cooperative" ? "status" : "state"
    const extra = tracking ? ", carrier = ?, tracking_number = ?" : ""
    const rows = await manager(context).execute<{ id: string }[]>(
      `update "${table}" set "${column}" = ?, updated_at = now()${extra}
       where id = ? and "${column}" = ? and deleted_at is null returning id`,
      [to, ...(tracking ? [tracking.carrier, tracking.number] : []), id, from]
    )
    return rows.length === 1
  }

  /** The shop of each product, with the names of its town and village; one query. Products without a shop are left out. */
  @InjectManager()
  async ownersOf(productIds: string[], @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<OwnerRow[]> {
    if (productIds.length === 0) return []
    return await manager(context).execute<OwnerRow[]>(ownersSql, [productIds])
  }
}

function manager(context: Context<SqlEntityManager>): SqlEntityManager {
  const found = context.transactionManager ?? context.manager
  if (!found) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "no database connection in this context")
  return found
}
