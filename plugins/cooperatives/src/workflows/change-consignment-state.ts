import { emitEventStep } from "@medusajs/medusa/core-flows"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { isErr } from "@haifeng/kernel"
import type { ConsignmentState } from "../contract/order"
import { changeConsignmentState } from "../domain/consignment"
import { CONSIGNMENT_STATE_CHANGED } from "./events"
import { cooperativesService } from "./service"

export interface ChangeConsignmentStateInput {
  id: string
  state: ConsignmentState
  reason: string | null
  actor_id: string | null
  /** Needed to ship. */
  tracking: { carrier: string; number: string } | null
}

const changeStateStep = createStep(
  "change-consignment-state",
  async (input: ChangeConsignmentStateInput, { container }) => {
    const service = cooperativesService(container)
    const consignment = await service.retrieveConsignment(input.id)
    const decision = changeConsignmentState(consignment.state, input.state)
    if (isErr(decision)) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, decision.rejection.code)
    if (input.state === "shipped" && !input.tracking) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "consignment.tracking_missing")
    }
    const tracking = input.state === "shipped" ? input.tracking : null
    if (!(await service.compareAndSet("consignment", input.id, consignment.state, input.state, tracking))) {
      throw new MedusaError(MedusaError.Types.CONFLICT, "consignment.changed_meanwhile")
    }
    const history = await service.createConsignmentStateChanges({
      consignment_id: input.id,
      from_state: consignment.state,
      to_state: input.state,
      reason: input.reason,
      actor_id: input.actor_id,
    })
    const result = { id: input.id, order_id: consignment.order_id, state: input.state }
    return new StepResponse(result, { ...input, from: consignment.state, history: history.id })
  },
  async (done, { container }) => {
    if (!done) return
    const service = cooperativesService(container)
    await service.compareAndSet("consignment", done.id, done.state, done.from)
    await service.deleteConsignmentStateChanges(done.history)
  }
)

/** Moves a consignment along its life (see the table in `domain/consignment`). */
export const changeConsignmentStateWorkflow = createWorkflow(
  "change-consignment-state",
  (input: ChangeConsignmentStateInput) => {
    const changed = changeStateStep(input)
    emitEventStep({ eventName: CONSIGNMENT_STATE_CHANGED, data: changed })
    return new WorkflowResponse(changed)
  }
)
