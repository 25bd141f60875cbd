import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { catalogService } from "./catalog-service"
import { loadSources } from "./load-sources"

const defaultBatch = 200
const idRows = z.array(z.object({ id: z.string() }))

export interface RebuildProgress {
  done: number
  total: number
  /** Products per second since the start. */
  rate: number
}

export interface RebuildReport extends RebuildProgress {
  written: string[]
  removed: string[]
}

/**
 * Goes through all products in the order of their ids: each batch is projected, and what the catalog holds between its ids
 * but Medusa does not, is taken out. The shop stays open meanwhile.
 */
export async function rebuildCatalog(
  container: MedusaContainer,
  onProgress: (progress: RebuildProgress) => void,
  batch = defaultBatch
): Promise<RebuildReport> {
  const catalog = catalogService(container)
  const started = Date.now()
  const report: RebuildReport = { done: 0, total: 0, rate: 0, written: [], removed: [] }
  let after: string | null = null
  do {
    const { ids, left } = await idsAfter(container, after, batch)
    report.total = Math.max(report.total, report.done + left)
    const { written, removed } = await catalog.store(await loadSources(container, ids))
    const last: string | null = ids.length < batch ? null : (ids.at(-1) ?? null)
    const missing = await catalog.removeBetween(after, last, ids)
    report.done += ids.length
    report.written.push(...written)
    report.removed.push(...removed, ...missing)
    report.rate = Math.round(report.done / Math.max(0.001, (Date.now() - started) / 1_000))
    onProgress(report)
    after = last
  } while (after !== null)
  await catalog.tidy()
  return report
}

async function idsAfter(
  container: MedusaContainer,
  after: string | null,
  take: number
): Promise<{ ids: string[]; left: number }> {
  const { data, metadata } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id"],
    filters: after === null ? {} : { id: { $gt: after } },
    pagination: { take, skip: 0, order: { id: "ASC" } },
  })
  const ids = idRows.parse(data).map((row) => row.id)
  return { ids, left: metadata?.count ?? ids.length }
}

const rebuildCatalogStep = createStep("rebuild-catalog", async (input: { batch?: number }, { container }) => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const { written, removed, ...progress } = await rebuildCatalog(
    container,
    ({ done, total, rate }) => logger.info(`catalog: ${done} of ${total} products, ${rate}/s`),
    input.batch
  )
  return new StepResponse({ ...progress, written: written.length, removed: removed.length })
})

/** The whole read model made again from Medusa's own tables, with progress in the log. */
export const rebuildCatalogWorkflow = createWorkflow(
  "rebuild-catalog",
  (input: { batch?: number }) => new WorkflowResponse(rebuildCatalogStep(input))
)
