import { MedusaError } from "@medusajs/framework/utils"
import type { EnqueuedTaskPromise, Index, Meilisearch } from "meilisearch" with { "resolution-mode": "import" }
import type { MeilisearchOptions } from "../../options"
import type { IndexedProduct } from "./document"

export const searchTimeoutMs = 400
const writeTimeoutMs = 15_000
const taskTimeoutMs = 300_000

/** Two clients of one server: a shopper waits a moment only, an import may take its time. */
export interface Clients {
  readonly search: Meilisearch
  readonly write: Meilisearch
}

/** The client is an ES module, this one is not yet. */
export async function connect({ host, apiKey }: MeilisearchOptions): Promise<Clients> {
  const { Meilisearch } = await import("meilisearch")
  const config = { host, ...(apiKey && { apiKey }) }
  return {
    search: new Meilisearch({ ...config, timeout: searchTimeoutMs }),
    write: new Meilisearch({
      ...config,
      timeout: writeTimeoutMs,
      defaultWaitOptions: { timeout: taskTimeoutMs, interval: 25 },
    }),
  }
}

export const productIndex = (client: Meilisearch, uid: string): Index<IndexedProduct> =>
  client.index<IndexedProduct>(uid)

/** Waits until the server has done what it was told; it accepts a task before it knows whether it can. */
export async function done(task: EnqueuedTaskPromise): Promise<void> {
  const { status, error, type, indexUid } = await task.waitTask()
  if (status === "succeeded") return
  const fault = `search server: ${type} on ${indexUid ?? "no index"} ${status}: ${error?.message ?? ""}`
  throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, fault)
}
