import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** Seconds that a buyer waits for those before him. */
const PATIENCE = 60

/**
 * Completions that want the same harvest run one after another. Core locks a cart's harvests in the order of its lines and waits five
 * seconds: a rush on one harvest fails by that clock, and two carts that name two harvests in opposite order block both for ever.
 * Here the order is that of their ids, and who gets through finds core's lock free.
 */
export async function oneAfterAnother<Answer>(
  container: MedusaContainer,
  cartId: string,
  job: () => Promise<Answer>
): Promise<Answer> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows: { id: string }[] = await knex("cart_line_item as line")
    .join("product_variant_inventory_item as part", "part.variant_id", "line.variant_id")
    .distinct("part.inventory_item_id as id")
    .where("line.cart_id", cartId)
    .whereNull("line.deleted_at")
    .whereNull("part.deleted_at")
  const keys = rows.map(({ id }) => `completion:${id}`).sort()
  return await container.resolve(Modules.LOCKING).execute(keys, job, { timeout: PATIENCE })
}
