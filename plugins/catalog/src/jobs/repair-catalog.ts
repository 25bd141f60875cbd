import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { repairCatalogWorkflow } from "../workflows"

/** Medusa's in-process scheduler drops a job that throws: a failed run is told and the next one comes. */
export default async function repairCatalogJob(container: MedusaContainer): Promise<void> {
  try {
    await repairCatalogWorkflow(container).run()
  } catch (error) {
    const fault = error instanceof Error ? error : new Error(String(error))
    container.resolve(ContainerRegistrationKeys.LOGGER).error("catalog: repair failed", fault)
  }
}

export const config = { name: "catalog-repair", schedule: "* * * * *" }
