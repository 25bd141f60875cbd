import type { ExecArgs } from "@medusajs/framework/types"
import { rebuildCatalog } from "@haifeng/catalog/workflows"

export default async function rebuild({ container }: ExecArgs): Promise<void> {
  const { done, rate, written, removed } = await rebuildCatalog(container, (progress) =>
    console.log(`catalog: ${progress.done} of ${progress.total} products, ${progress.rate}/s`)
  )
  console.log(`catalog: ${done} products at ${rate}/s, ${written.length} rows written, ${removed.length} taken out`)
}
