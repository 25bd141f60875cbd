import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { ProductSource } from "../domain/projection/source"
import { catalogService } from "./catalog-service"
import { loadSources } from "./load-sources"

const loadedAtOnce = 200

/** Products whose row was written or taken out. */
export interface ProjectionReport {
  written: string[]
  removed: string[]
}

/** Brings the rows of these products up to date; a product that Medusa no longer has leaves the shop. */
export async function projectProducts(container: MedusaContainer, ids: string[]): Promise<ProjectionReport> {
  const report: ProjectionReport = { written: [], removed: [] }
  for (let start = 0; start < ids.length; start += loadedAtOnce) {
    const asked = ids.slice(start, start + loadedAtOnce)
    const sources = await loadSources(container, asked)
    const known = new Set(sources.map((source) => source.id))
    const gone = asked.filter((id) => !known.has(id))
    const { written, removed } = await catalogService(container).store(sources, gone)
    report.written.push(...written)
    report.removed.push(...removed)
  }
  return report
}

/** No undo: a row is a copy of what is elsewhere, and projecting again is always right. */
const projectProductsStep = createStep(
  "project-products",
  async (ids: string[], { container }) => new StepResponse(await projectProducts(container, ids))
)

export const projectProductsWorkflow = createWorkflow(
  "project-products",
  (input: { product_ids: string[] }) => new WorkflowResponse(projectProductsStep(input.product_ids))
)

const storeSourcesStep = createStep("store-catalog-sources", async (sources: ProductSource[], { container }) => {
  const { written, removed } = await catalogService(container).store(sources)
  return new StepResponse({ written: written.length, removed: removed.length })
})

/** For a bulk load that already holds the facts in hand and need not read them back. */
export const storeCatalogSourcesWorkflow = createWorkflow(
  "store-catalog-sources",
  (input: { sources: ProductSource[] }) => new WorkflowResponse(storeSourcesStep(input.sources))
)
