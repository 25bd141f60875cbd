import type { Logger } from "@medusajs/framework/types"
import type { MeilisearchOptions } from "../options"
import type { Database } from "../sql/database"
import { writeState } from "../sql/state"
import { IndexRelay } from "./index-relay"
import { connect } from "./meilisearch/client"
import { MeilisearchIndex } from "./meilisearch/meilisearch-index"
import { MeilisearchSearch } from "./meilisearch/meilisearch-search"
import type { SearchPort } from "./port"
import { PostgresSearch } from "./postgres-search"
import { ResilientSearch } from "./resilient-search"

const carryEveryMs = 5_000

/** Search as the shop uses it, and what keeps its index up to date. */
export interface SearchEngine {
  readonly port: SearchPort
  open(): Promise<void>
  /** Something changed; returns at once. */
  changed(): void
  /** The index made anew; without a search server there is nothing to do. */
  rebuild(): Promise<void>
  close(): Promise<void>
}

export function searchEngine(database: Database, options: MeilisearchOptions | null, logger: Logger): SearchEngine {
  return options ? new ServedSearch(database, options, logger) : new EmbeddedSearch(database)
}

class EmbeddedSearch implements SearchEngine {
  readonly port: SearchPort

  constructor(private readonly database: Database) {
    this.port = new PostgresSearch(database)
  }

  /** No index is in use: changes need not be noted. A server that comes later gets a new index. */
  async open(): Promise<void> {
    await writeState(this.database, "index_targets", [])
  }

  changed(): void {}
  async rebuild(): Promise<void> {}
  async close(): Promise<void> {}
}

class ServedSearch implements SearchEngine {
  readonly port: ResilientSearch
  readonly #relay: IndexRelay
  #timer: NodeJS.Timeout | null = null
  #opened = false

  constructor(
    database: Database,
    options: MeilisearchOptions,
    private readonly logger: Logger
  ) {
    const clients = connect(options)
    const index = new MeilisearchIndex(clients)
    this.#relay = new IndexRelay(database, index, options.index)
    this.port = new ResilientSearch({
      preferred: new MeilisearchSearch(clients, options.index),
      fallback: new PostgresSearch(database),
      isHealthy: () => index.isHealthy(),
      onChange: (state, reason) => this.#tell(state, reason),
    })
  }

  async open(): Promise<void> {
    this.#timer = setInterval(() => this.changed(), carryEveryMs)
    this.#timer.unref()
    void this.#carry()
  }

  changed(): void {
    if (!this.port.isAway) void this.#carry()
  }

  rebuild(): Promise<void> {
    return this.#relay.rebuild()
  }

  async close(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer)
    this.port.close()
  }

  async #carry(): Promise<void> {
    try {
      if (!this.#opened) await this.#relay.open()
      this.#opened = true
      await this.#relay.carry()
    } catch (error) {
      this.port.away(error)
    }
  }

  #tell(state: "away" | "back", reason: unknown): void {
    const why = reason instanceof Error ? reason.message : String(reason)
    if (state === "away") this.logger.warn(`catalog: search server away, the embedded index answers (${why})`)
    else this.logger.info("catalog: search server back")
    if (state === "back") void this.#carry()
  }
}
