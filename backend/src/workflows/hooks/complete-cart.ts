import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { undoConsignments, writeConsignments } from "@haifeng/cooperatives/workflows"
import { checkCompletableCart, type CompletableCart } from "../checkout/check-completable-cart"

completeCartWorkflow.hooks.validate(async ({ cart }, { container }) => {
  await checkCompletableCart(container, cart as CompletableCart)
})

/**
 * Order and order-cart link exist, no money has moved: the consignments are written here. 2.21.2 has this hook at run time but
 * not in its types.
 */
type LateHook = (
  handler: (input: { input: { id: string } }, context: HookContext) => Promise<StepResponse<unknown, string[]>>,
  undo: (ids: string[] | undefined, context: HookContext) => Promise<void>
) => void
type HookContext = { container: Parameters<typeof writeConsignments>[0] }

const { beforePaymentAuthorization } = completeCartWorkflow.hooks as typeof completeCartWorkflow.hooks & {
  beforePaymentAuthorization: LateHook
}

beforePaymentAuthorization(
  async ({ input }, { container }) => {
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    const link: { order_id: string } | undefined = await knex("order_cart")
      .select("order_id")
      .where({ cart_id: input.id })
      .whereNull("deleted_at")
      .first()
    if (!link) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `cart ${input.id} has no order to split`)
    const written = await writeConsignments(container, link.order_id)
    return new StepResponse(written, written)
  },
  async (ids, { container }) => {
    await undoConsignments(container, ids ?? [])
  }
)
