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
import { readState, writeState } from "../sql/state"
import { indexedProduct } from "./meilisearch/document"
import type { MeilisearchIndex } from "./meilisearch/meilisearch-index"

const claimedAtOnce = 500
const pollMs = 50

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

  /** Begins to note changes; builds the index when the server has none. */
  async open(): Promise<void> {
    const known = await readState(this.database, "index_targets")
    if (!Array.isArray(known) || !known.includes(this.live)) await writeState(this.database, "index_targets", [this.live])
    if (!(await this.index.exists(this.live))) await this.rebuild()
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

  /** Builds the index anew beside the live one and swaps them; the shop searches the old one until then. */
  async rebuild(): Promise<void> {
    const building = `${this.live}_${Date.now()}`
    if (!(await this.index.exists(this.live))) await this.index.create(this.live)
    await this.index.create(building)
    await writeState(this.database, "index_targets", [this.live, building])
    try {
      await noteAll(this.database, building)
      while ((await waitingChanges(this.database, building)) > 0) {
        if ((await this.#carryBatch(building)) === 0) await new Promise((resolve) => setTimeout(resolve, pollMs))
      }
      await this.index.swap(this.live, building)
    } finally {
      await writeState(this.database, "index_targets", [this.live])
      await moveChanges(this.database, building, this.live)
    }
    await this.index.drop(building)
    await this.carry()
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
