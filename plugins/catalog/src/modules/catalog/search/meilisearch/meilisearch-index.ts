import { done, productIndex, type Clients } from "./client"
import type { IndexedProduct } from "./document"
import { indexSettings } from "./settings"

/** What is written to the search server. Every method returns when the server has done it. */
export class MeilisearchIndex {
  constructor(private readonly clients: Promise<Clients>) {}

  async isHealthy(): Promise<boolean> {
    const { search } = await this.clients
    return search.isHealthy()
  }

  async names(): Promise<string[]> {
    const { write } = await this.clients
    const { results } = await write.getRawIndexes({ limit: 1_000 })
    return results.map((index) => index.uid)
  }

  /** Settings go in before documents, so that each document is read only once. */
  async create(uid: string): Promise<void> {
    const { write } = await this.clients
    await done(write.createIndex(uid, { primaryKey: "id" }))
    await done(productIndex(write, uid).updateSettings(indexSettings))
  }

  async apply(uid: string, changes: { save: IndexedProduct[]; remove: string[] }): Promise<void> {
    const { write } = await this.clients
    const index = productIndex(write, uid)
    await Promise.all([
      ...(changes.save.length > 0 ? [done(index.addDocuments(changes.save))] : []),
      ...(changes.remove.length > 0 ? [done(index.deleteDocuments(changes.remove))] : []),
    ])
  }

  async swap(one: string, other: string): Promise<void> {
    const { write } = await this.clients
    await done(write.swapIndexes([{ indexes: [one, other], rename: false }]))
  }

  async drop(uid: string): Promise<void> {
    const { write } = await this.clients
    await done(write.deleteIndex(uid))
  }
}
