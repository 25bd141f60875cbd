import type { FacetsResponse, ListQuery, SuggestionResponse } from "../../contract"
import type { Projection } from "../../domain/projection/project"
import { PostgresSearch } from "./search/postgres-search"
import { ShopReader } from "./shop-reader"
import type { Database } from "./sql/database"
import { productIdsOf, readShown, type ShownRow } from "./sql/read-rows"
import { readState, writeState } from "./sql/state"
import { removeBetween, removeRows, writeRows } from "./sql/write-rows"

interface Dependencies {
  __pg_connection__: Database
}

/** Storage of the read model: rows in, answers of the browse pages out. */
export default class CatalogModuleService {
  readonly #database: Database
  readonly #reader: ShopReader

  constructor({ __pg_connection__: database }: Dependencies) {
    this.#database = database
    this.#reader = new ShopReader(database, new PostgresSearch(database))
  }

  /** Saves what is listed and takes out what is hidden; says which products changed. */
  async store(projections: readonly Projection[]): Promise<{ written: string[]; removed: string[] }> {
    const listed = projections.flatMap((one) => (one.kind === "listed" ? [one.row] : []))
    const hidden = projections.flatMap((one) => (one.kind === "hidden" ? [one.id] : []))
    return { written: await writeRows(this.#database, listed), removed: await removeRows(this.#database, hidden) }
  }

  /** For the rebuild: takes out what lies between two product ids and is not in `kept`. */
  removeBetween(after: string | null, last: string | null, kept: readonly string[]): Promise<string[]> {
    return removeBetween(this.#database, after, last, kept)
  }

  /** After many writes: counts for the planner, and the map that lets lists be read from an index alone. */
  async tidy(): Promise<void> {
    await this.#database.raw("vacuum (analyze) catalog_product")
  }

  async removeShops(cooperativeIds: readonly string[]): Promise<string[]> {
    return removeRows(this.#database, await productIdsOf(this.#database, cooperativeIds))
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
