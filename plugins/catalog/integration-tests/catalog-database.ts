import { randomBytes } from "node:crypto"
import { ModulesSdkUtils } from "@medusajs/framework/utils"
import { slotOf } from "@haifeng/kernel"
import { detailResponse, listQuery, listResponse, type FacetsResponse, type ListResponse } from "../src/contract"
import CatalogModuleService from "../src/modules/catalog/service"
import { Migration20261123151500 } from "../src/modules/catalog/migrations/Migration20261123151500"

type Query = Record<string, string | number>

export type Connection = ReturnType<typeof ModulesSdkUtils.createPgConnection>

const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env

const connectionTo = (name: string): Connection =>
  ModulesSdkUtils.createPgConnection({
    clientUrl: `postgres://${DB_USERNAME}:${DB_PASSWORD}@${DB_HOST}:${DB_PORT}/${name}`,
    schema: "public",
    driverOptions: { ssl: false },
  })

/** The catalog's tables alone, in a database of their own. */
export async function openCatalogDatabase() {
  const name = `catalog_test_${randomBytes(4).toString("hex")}`
  const admin = connectionTo("postgres")
  await admin.raw(`create database ${name}`)
  const connection = connectionTo(name)
  const migration: Migration20261123151500 = Reflect.construct(Migration20261123151500, [])
  await migration.up()
  for (const sql of migration.getQueries()) await connection.raw(String(sql))
  const catalog: CatalogModuleService = Reflect.construct(CatalogModuleService, [
    { __pg_connection__: connection, logger: console },
    { meilisearch: null },
  ])
  return {
    connection,
    catalog,
    list: async (query: Query): Promise<ListResponse> =>
      listResponse.parse(JSON.parse(await catalog.list(listQuery.parse(query), Date.now()))),
    facets: (query: Query): Promise<FacetsResponse> => catalog.facets(listQuery.parse(query), Date.now()),
    detail: async (handle: string) => {
      const text = await catalog.detail(handle)
      return text === null ? null : detailResponse.parse(JSON.parse(text))
    },
    empty: () => connection.raw("truncate catalog_product, catalog_index_change, catalog_state"),
    close: async () => {
      await connection.destroy()
      await admin.raw(`drop database ${name} with (force)`)
      await admin.destroy()
    },
  }
}

export const slotNow = (): number => slotOf(Date.now())
