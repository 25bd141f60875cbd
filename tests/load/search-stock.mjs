import searchPostgres from "@medusajs/search-postgres"

const settings = "simple"
const name = "bench_products"
const text = (weight) => ({ type: "text", searchable: { weight } })
const definition = {
  name,
  physical_name: name,
  entity: "product",
  primary_key: "id",
  fields: {
    id: { type: "keyword" },
    title: text(3),
    title_en: text(2),
    subtitle: text(1),
    cooperative: text(1),
    town: text(1),
    produce: { type: "keyword" },
  },
  settings: {},
}
const writtenAtOnce = 1_000

/** Words as PostgreSQL's `simple` configuration cuts them: the one of its own that does least harm to Chinese. */
const configuration = `do $$ begin
  if not exists (select 1 from pg_ts_config where cfgname = 'medusa_search_${settings}') then
    create text search configuration medusa_search_${settings} (copy = ${settings});
  end if;
end $$`

/**
 * Medusa's own PostgreSQL search over the products that the shop shows, with typo tolerance: without it a Chinese word is
 * found only where a title is nothing but that word.
 */
export async function openStockSearch(connection) {
  const rows = async (sql, bindings = []) => (await connection.raw(sql, bindings)).rows
  await rows("create extension if not exists pg_trgm")
  await rows(configuration)
  const { PostgresSearchService } = Object.fromEntries(serviceClasses().map((service) => [service.name, service]))
  const search = new PostgresSearchService({ manager: { execute: rows }, logger: console }, { language: settings })
  await search.upsertIndex({ index: definition })
  await search.clearIndex({ index: name })
  for (let after = "0"; ;) {
    const shown = await rows(
      `select seq, card from catalog_product where seq > ? order by seq limit ${writtenAtOnce}`,
      [after]
    )
    if (shown.length === 0) break
    await search.upsertDocuments({ index: name, documents: shown.map(({ card }) => documentOf(card)) })
    after = shown.at(-1).seq
  }
  await rows(`vacuum analyze search_pg_${name}`)
  return {
    search: (q) => ask(search, q),
    close: () => search.deleteIndex({ index: name }),
  }
}

const serviceClasses = () => (searchPostgres.default ?? searchPostgres).services

const documentOf = ({ id, title, title_en, subtitle, cooperative, town, produce }) => ({
  ...{ id, title, title_en, subtitle, produce },
  cooperative: cooperative.name,
  town: town.name,
})

const ask = (search, q) =>
  search.search({
    index: definition,
    q,
    attributes_to_retrieve: ["id", "title", "title_en", "subtitle", "produce"],
    pagination: { skip: 0, take: 24 },
    search_options: { typo_tolerance: true },
  })
