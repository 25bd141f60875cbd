import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { cooperativesService } from "@haifeng/cooperatives/workflows"
import { catalogService } from "./catalog-service"
import { productsBehind, type ChangeKind } from "./products-behind"
import { projectProducts, type ProjectionReport } from "./project-products"
import { rebuildCatalog } from "./rebuild-catalog"

/** A transaction that began before the last look may have committed after it. */
const overlapMs = 120_000
/** More changes than this are cheaper to find by going through everything. */
const mostChanges = 2_000

const entities: [ChangeKind, string][] = [
  ["product", "product"],
  ["variant", "product_variant"],
  ["inventory_level", "inventory_level"],
  ["price", "price"],
]

/**
 * Projects again what has changed since the last repair, by the time stamps of the rows themselves: an event can be lost with
 * the process that held it. The first repair of a shop goes through everything.
 */
export async function repairCatalog(container: MedusaContainer): Promise<ProjectionReport> {
  const started = new Date()
  const catalog = catalogService(container)
  const repairedUntil = await catalog.repairedUntil()
  const changes = repairedUntil && (await changesSince(container, new Date(repairedUntil.getTime() - overlapMs)))
  const report = changes
    ? await projectProducts(container, await productsBehind(container, changes))
    : await rebuilt(container)
  await catalog.noteRepair(started)
  return report
}

async function rebuilt(container: MedusaContainer): Promise<ProjectionReport> {
  const { written, removed } = await rebuildCatalog(container, () => undefined)
  return { written, removed }
}

/** Null: too many. */
async function changesSince(container: MedusaContainer, since: Date): Promise<Map<ChangeKind, Set<string>> | null> {
  const changed = { $gt: since.toISOString() }
  const found = await Promise.all(
    entities.map(async ([kind, entity]) => [kind, await idsChanged(container, entity, changed)] as const)
  )
  const cooperatives = cooperativesService(container)
  const [shops, owners] = await Promise.all([
    cooperatives.listCooperatives({ updated_at: changed }, { select: ["id"], take: mostChanges }),
    cooperatives.listCooperativeProducts({ updated_at: changed }, { select: ["product_id"], take: mostChanges }),
  ])
  const changes = new Map<ChangeKind, Set<string>>(found.map(([kind, ids]) => [kind, new Set(ids)]))
  for (const { product_id } of owners) changes.get("product")?.add(product_id)
  changes.set("cooperative", new Set(shops.map((shop) => shop.id)))
  const most = Math.max(owners.length, ...Array.from(changes.values(), (ids) => ids.size))
  return most >= mostChanges ? null : changes
}

async function idsChanged(container: MedusaContainer, entity: string, changed: { $gt: string }): Promise<string[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity,
    fields: ["id"],
    filters: { $or: [{ updated_at: changed }, { deleted_at: changed }] },
    pagination: { take: mostChanges, skip: 0 },
    withDeleted: true,
  })
  return z
    .array(z.object({ id: z.string() }))
    .parse(data)
    .map((row) => row.id)
}

const repairCatalogStep = createStep("repair-catalog", async (_: undefined, { container }) => {
  const { written, removed } = await repairCatalog(container)
  if (written.length + removed.length > 0) {
    const text = `catalog: ${written.length} rows written and ${removed.length} taken out that no event had reached`
    container.resolve(ContainerRegistrationKeys.LOGGER).info(text)
  }
  return new StepResponse({ written: written.length, removed: removed.length })
})

export const repairCatalogWorkflow = createWorkflow("repair-catalog", () => new WorkflowResponse(repairCatalogStep()))
