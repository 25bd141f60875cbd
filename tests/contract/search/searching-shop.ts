import {
  facetsResponse,
  listQuery,
  listResponse,
  type FacetsResponse,
  type ListResponse,
} from "@haifeng/catalog/contract"
import catalog from "@haifeng/catalog/modules/catalog"
import { ModulesSdkUtils } from "@medusajs/framework/utils"
import { copyOfTemplate } from "../../support/test-database.mjs"

type CatalogService = InstanceType<typeof catalog.service>

export interface SearchServer {
  readonly host: string
  readonly apiKey: string | undefined
  readonly index: string
}

export interface SearchingShop {
  readonly catalog: CatalogService
  /** Lines of the log above "info". */
  readonly warnings: string[]
  list(query: Record<string, string | number>): Promise<ListResponse>
  facets(query: Record<string, string | number>): Promise<FacetsResponse>
  close(): Promise<void>
}

/** The catalog of the seeded shop on a database of its own, with or without a search server; nothing else of Medusa runs. */
export async function openSearchingShop(meilisearch: SearchServer | null): Promise<SearchingShop> {
  const database = await copyOfTemplate()
  const connection = ModulesSdkUtils.createPgConnection({
    clientUrl: database.url,
    schema: "public",
    driverOptions: { ssl: false },
  })
  const warnings: string[] = []
  const noteLine = (line: unknown): void => void warnings.push(String(line))
  const logger = { ...console, info: () => undefined, warn: noteLine, error: noteLine }
  const service: CatalogService = Reflect.construct(catalog.service, [
    { __pg_connection__: connection, logger },
    { meilisearch },
  ])
  await service.__hooks.onApplicationStart()
  const shop = {
    catalog: service,
    warnings,
    list: async (query: Record<string, string | number>) =>
      listResponse.parse(JSON.parse(await service.list(listQuery.parse(query), Date.now()))),
    facets: (query: Record<string, string | number>) =>
      service.facets(listQuery.parse(query), Date.now()).then((answer) => facetsResponse.parse(answer)),
    close: async () => {
      await service.__hooks.onApplicationShutdown()
      await connection.destroy()
      await database.drop()
    },
  }
  if (meilisearch)
    await until(
      () => service.searching() === "server",
      60_000,
      () => `not ready: ${warnings.join("; ")}`
    )
  return shop
}

/** Waits for something that must come true within a time. */
export async function until(
  check: () => boolean | Promise<boolean>,
  withinMs: number,
  why: () => string
): Promise<void> {
  const last = Date.now() + withinMs
  while (!(await check())) {
    if (Date.now() > last) throw new Error(`not within ${withinMs} ms: ${why()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
