import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { cooperativesService } from "./service"

export interface DivisionInput {
  code: string
  name: string
  name_en: string
  level: "town" | "village"
  /** 村 or 居; null for a town. */
  kind: string | null
  parent_code: string | null
  governed_by: string
}

const importDivisionsStep = createStep(
  "import-divisions",
  async (input: { divisions: DivisionInput[] }, { container }) => {
    const service = cooperativesService(container)
    const known = await service.listDivisions({ code: input.divisions.map((row) => row.code) }, { select: ["code"] })
    const codes = new Set(known.map((row) => row.code))
    const missing = input.divisions.filter((row) => !codes.has(row.code))
    const created = missing.length > 0 ? await service.createDivisions(missing) : []
    return new StepResponse(
      { created: created.length },
      created.map((row) => row.id)
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await cooperativesService(container).deleteDivisions(ids)
  }
)

/** Adds the towns and villages that are not there yet, by code. */
export const importDivisionsWorkflow = createWorkflow("import-divisions", (input: { divisions: DivisionInput[] }) => {
  return new WorkflowResponse(importDivisionsStep(input))
})
