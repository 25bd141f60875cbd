import { emitEventStep } from "@medusajs/medusa/core-flows"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { isErr } from "@haifeng/kernel"
import type { CooperativeStatus } from "../contract/cooperative"
import { changeCooperativeState } from "../domain/cooperative"
import { COOPERATIVE_STATUS_CHANGED } from "./events"
import { cooperativesService } from "./service"

export interface ChangeCooperativeStatusInput {
  id: string
  status: CooperativeStatus
  reason: string
  actor_id: string | null
}

const changeStatusStep = createStep(
  "change-cooperative-status",
  async (input: ChangeCooperativeStatusInput, { container }) => {
    const service = cooperativesService(container)
    const cooperative = await service.retrieveCooperative(input.id)
    const decision = changeCooperativeState(cooperative.status, input.status)
    if (isErr(decision)) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, decision.rejection.code)
    if (!(await service.compareAndSet("cooperative", input.id, cooperative.status, input.status))) {
      throw new MedusaError(MedusaError.Types.CONFLICT, "cooperative.changed_meanwhile")
    }
    const history = await service.createCooperativeStatusChanges({
      cooperative_id: input.id,
      from_status: cooperative.status,
      to_status: input.status,
      reason: input.reason,
      actor_id: input.actor_id,
    })
    return new StepResponse({ id: input.id }, { ...input, from: cooperative.status, history: history.id })
  },
  async (done, { container }) => {
    if (!done) return
    const service = cooperativesService(container)
    await service.compareAndSet("cooperative", done.id, done.status, done.from)
    await service.deleteCooperativeStatusChanges(done.history)
  }
)

/** Moves a shop along its life (see the table in `domain/cooperative`); illegal moves are refused by name. */
export const changeCooperativeStatusWorkflow = createWorkflow(
  "change-cooperative-status",
  (input: ChangeCooperativeStatusInput) => {
    const changed = changeStatusStep(input)
    emitEventStep({ eventName: COOPERATIVE_STATUS_CHANGED, data: transform(changed, ({ id }) => ({ id })) })
    return new WorkflowResponse(changed)
  }
)
