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

/** `away`: there is a search server, and the embedded index answers for it. */
export type SearchState = "embedded" | "server" | "away"

/** Search as the shop uses it, and what keeps its index up to date. */
export interface SearchEngine {
  readonly port: SearchPort
  readonly state: SearchState
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
  readonly state = "embedded"

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
  readonly #index: MeilisearchIndex
  readonly #relay: IndexRelay
  #timer: NodeJS.Timeout | null = null
  #opened = false

  constructor(
    database: Database,
    options: MeilisearchOptions,
    private readonly logger: Logger
  ) {
    const clients = connect(options)
    this.#index = new MeilisearchIndex(clients)
    this.#relay = new IndexRelay(database, this.#index, options.index)
    this.port = new ResilientSearch({
      preferred: new MeilisearchSearch(clients, options.index),
      fallback: new PostgresSearch(database),
      comeBack: () => this.#comeBack(),
      onChange: (state, reason) => this.#tell(state, reason),
    })
  }

  get state(): SearchState {
    return this.port.isAway ? "away" : "server"
  }

  /** Returns at once: until the index is ready the embedded one answers. */
  async open(): Promise<void> {
    this.#timer = setInterval(() => this.changed(), carryEveryMs).unref()
    await this.#relay.note()
    this.port.begin()
  }

  changed(): void {
    if (!this.port.isAway) this.#relay.carry().catch((error: unknown) => this.port.away(error))
  }

  rebuild(): Promise<void> {
    return this.#relay.rebuild()
  }

  async close(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer)
    this.port.close()
  }

  /** Back means: well, with an index, and told of everything that changed meanwhile. */
  async #comeBack(): Promise<boolean> {
    if (!(await this.#index.isHealthy())) return false
    if (!this.#opened) await this.#relay.open()
    this.#opened = true
    await this.#relay.carry()
    return true
  }

  #tell(state: "away" | "back", reason: unknown): void {
    const why = reason instanceof Error ? reason.message : String(reason)
    if (state === "away") this.logger.warn(`catalog: search server away, the embedded index answers (${why})`)
    else this.logger.info("catalog: the search server answers")
  }
}
