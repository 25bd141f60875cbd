import type { Logger } from "@medusajs/framework/types"
import type { FacetsResponse, ListQuery, SuggestionResponse } from "../../contract"
import { project } from "../../domain/projection/project"
import type { ProductSource } from "../../domain/projection/source"
import { readMeilisearchOptions, type MeilisearchOptions } from "./options"
import { searchEngine, type SearchEngine, type SearchState } from "./search/search-engine"
import { ShopReader } from "./shop-reader"
import type { Database } from "./sql/database"
import { productIdsOf, readShown, type ShownRow } from "./sql/read-rows"
import { readState, writeState } from "./sql/state"
import { removeBetween, removeRows, writeRows } from "./sql/write-rows"

interface Dependencies {
  __pg_connection__: Database
  logger: Logger
}

export interface ChangedRows {
  written: string[]
  removed: string[]
}

interface Options {
  /** Left out: what the environment says. */
  readonly meilisearch?: MeilisearchOptions | null
}

/** Storage of the read model: rows in, answers of the browse pages out. */
export default class CatalogModuleService {
  readonly __hooks = {
    onApplicationStart: (): Promise<void> => this.#search.open(),
    onApplicationShutdown: (): Promise<void> => this.#search.close(),
  }
  readonly #database: Database
  readonly #search: SearchEngine
  readonly #reader: ShopReader

  constructor({ __pg_connection__: database, logger }: Dependencies, options: Options = {}) {
    const { meilisearch = readMeilisearchOptions() } = options
    this.#database = database
    this.#search = searchEngine(database, meilisearch, logger)
    this.#reader = new ShopReader(database, this.#search.port)
  }

  /** Saves what the shop shows of these products, takes out what it does not, and says which rows changed. */
  async store(sources: readonly ProductSource[], gone: readonly string[] = []): Promise<ChangedRows> {
    const projections = sources.map(project)
    const listed = projections.flatMap((one) => (one.kind === "listed" ? [one.row] : []))
    const hidden = projections.flatMap((one) => (one.kind === "hidden" ? [one.id] : []))
    const written = await writeRows(this.#database, listed)
    const removed = await removeRows(this.#database, [...hidden, ...gone])
    this.#search.changed()
    return { written, removed }
  }

  /** For the rebuild: takes out what lies between two product ids and is not in `kept`. */
  async removeBetween(after: string | null, last: string | null, kept: readonly string[]): Promise<string[]> {
    const removed = await removeBetween(this.#database, after, last, kept)
    this.#search.changed()
    return removed
  }

  async removeShops(cooperativeIds: readonly string[]): Promise<string[]> {
    const removed = await removeRows(this.#database, await productIdsOf(this.#database, cooperativeIds))
    this.#search.changed()
    return removed
  }

  /** After a rebuild: counts for the planner, the map that lets lists be read from an index alone, a new search index. */
  async tidy(): Promise<void> {
    await this.#database.raw("vacuum (analyze) catalog_product")
    await this.#search.rebuild()
  }

  /** Who answers words now. */
  searching(): SearchState {
    return this.#search.state
  }

  /** Up to when all changes are known to be in; null before the first repair. */
  async repairedUntil(): Promise<Date | null> {
    const value = await readState(this.#database, "repaired_until")
    return typeof value === "string" ? new Date(value) : null
  }

  async noteRepair(until: Date): Promise<void> {
    await writeState(this.#database, "repaired_until", until.toISOString())
  }

  /** Everything that is shown, in batches. */
  shown(batch: number): AsyncGenerator<ShownRow[]> {
    return readShown(this.#database, batch)
  }

  list(query: ListQuery, now: number): Promise<string> {
    return this.#reader.list(query, now)
  }

  detail(handle: string): Promise<string | null> {
    return this.#reader.detail(handle)
  }

  facets(query: ListQuery, now: number): Promise<FacetsResponse> {
    return this.#reader.facets(query, now)
  }

  suggestions(q: string): Promise<SuggestionResponse> {
    return this.#reader.suggestions(q)
  }
}
