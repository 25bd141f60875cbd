import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { projectProductsWorkflow } from "./project-products"
import { productsBehind, type ChangeKind } from "./products-behind"

const gatherMs = 100
const retryMs = 1_000
const mostTries = 3

interface Waiting {
  readonly changes: Map<ChangeKind, Set<string>>
  timer: NodeJS.Timeout | null
  tries: number
}

const waiting: Waiting = { changes: new Map(), timer: null, tries: 0 }
let running: Promise<void> = Promise.resolve()

/**
 * Something that a product shows has changed. Changes are gathered for a moment, then projected in one go: an order of ten
 * lines touches its products dozens of times. What a crash loses here, the repair job finds.
 */
export function touchProducts(container: MedusaContainer, kind: ChangeKind, ids: readonly string[]): void {
  const known = waiting.changes.get(kind) ?? new Set()
  for (const id of ids) known.add(id)
  waiting.changes.set(kind, known)
  schedule(container, gatherMs)
}

/** Resolves when everything touched until now has been projected. */
export async function settled(): Promise<void> {
  while (waiting.timer) await new Promise((resolve) => setTimeout(resolve, gatherMs / 4))
  await running
}

function schedule(container: MedusaContainer, afterMs: number): void {
  waiting.timer ??= setTimeout(() => {
    waiting.timer = null
    const changes = new Map(waiting.changes)
    waiting.changes.clear()
    running = running.then(() => flush(container, changes))
  }, afterMs)
}

async function flush(container: MedusaContainer, changes: Map<ChangeKind, Set<string>>): Promise<void> {
  try {
    const ids = await productsBehind(container, changes)
    if (ids.length > 0) await projectProductsWorkflow(container).run({ input: { product_ids: ids } })
    waiting.tries = 0
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error("catalog: products could not be projected", error instanceof Error ? error : new Error(String(error)))
    waiting.tries += 1
    if (waiting.tries >= mostTries) return
    for (const [kind, ids] of changes)
      waiting.changes.set(kind, new Set([...(waiting.changes.get(kind) ?? []), ...ids]))
    schedule(container, retryMs)
  }
}
