import { MedusaError } from "@medusajs/framework/utils"
import type { Database } from "../sql/database"
import {
  claimChanges,
  dropChanges,
  finishChanges,
  moveChanges,
  noteAll,
  readIndexRows,
  releaseChanges,
  waitingChanges,
} from "../sql/index-changes"
import { dropLease, readState, renewLease, takeLease, writeState } from "../sql/state"
import { indexedProduct } from "./meilisearch/document"
import type { MeilisearchIndex } from "./meilisearch/meilisearch-index"

const claimedAtOnce = 500
const pollMs = 50
const leaseSeconds = 120

/**
 * Carries changes from the shop's table to the search server: what changed is written in the transaction that changed it, and
 * the server is told of the present state afterwards, as often as it takes. While an index is built, changes go to both.
 */
export class IndexRelay {
  #running: Promise<void> | null = null
  #again = false

  constructor(
    private readonly database: Database,
    private readonly index: MeilisearchIndex,
    readonly live: string
  ) {}

  /** From now on changes are noted for this index. */
  async note(): Promise<void> {
    const targets = await this.#targets()
    if (!targets.includes(this.live)) await writeState(this.database, "index_targets", [this.live])
  }

  /** Builds the index when the server has none. */
  async open(): Promise<void> {
    if (!(await this.index.names()).includes(this.live)) await this.rebuild()
  }

  /** Carries what waits. One run at a time; asked meanwhile, it runs once more. */
  carry(): Promise<void> {
    if (this.#running) {
      this.#again = true
      return this.#running
    }
    this.#running = this.#carryAll().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  /**
   * Builds the index anew beside the live one and swaps them; the shop searches the old one until then. One process at a
   * time: the lease lapses with a process that died.
   */
  async rebuild(): Promise<void> {
    if (!(await takeLease(this.database, "index_rebuild", leaseSeconds))) {
      throw new MedusaError(MedusaError.Types.CONFLICT, "catalog: another process is building the search index")
    }
    const building = `${this.live}_${Date.now()}`
    try {
      await this.#clear()
      await this.index.create(building)
      await this.#fill(building)
      await this.index.swap(this.live, building)
    } finally {
      await writeState(this.database, "index_targets", [this.live])
      await moveChanges(this.database, building, this.live)
      await dropLease(this.database, "index_rebuild")
    }
    await this.index.drop(building)
    await this.carry()
  }

  /** Makes the live index if there is none, and drops what a rebuild that died left behind. */
  async #clear(): Promise<void> {
    const names = await this.index.names()
    if (!names.includes(this.live)) await this.index.create(this.live)
    const left = names.filter(
      (name) => name.startsWith(`${this.live}_`) && /^\d+$/.test(name.slice(this.live.length + 1))
    )
    for (const name of left) await this.index.drop(name)
  }

  async #fill(building: string): Promise<void> {
    await writeState(this.database, "index_targets", [this.live, building])
    await noteAll(this.database, building)
    while ((await waitingChanges(this.database, building)) > 0) {
      if ((await this.#carryBatch(building)) === 0) await new Promise((resolve) => setTimeout(resolve, pollMs))
      await renewLease(this.database, "index_rebuild")
    }
  }

  async #carryAll(): Promise<void> {
    do {
      this.#again = false
      await dropChanges(this.database, await this.#targets())
      for (const target of await this.#targets()) while ((await this.#carryBatch(target)) > 0);
    } while (this.#again)
  }

  async #carryBatch(target: string): Promise<number> {
    const changes = await claimChanges(this.database, target, claimedAtOnce)
    if (changes.length === 0) return 0
    try {
      const ids = changes.map((change) => change.product_id)
      const save = (await readIndexRows(this.database, ids)).map(indexedProduct)
      const shown = new Set(save.map((product) => product.id))
      await this.index.apply(target, { save, remove: ids.filter((id) => !shown.has(id)) })
    } catch (error) {
      await releaseChanges(this.database, target, changes)
      throw error
    }
    await finishChanges(this.database, target, changes)
    return changes.length
  }

  async #targets(): Promise<string[]> {
    const targets = await readState(this.database, "index_targets")
    return Array.isArray(targets) ? targets.filter((one) => typeof one === "string") : []
  }
}
