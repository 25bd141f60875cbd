import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const included = "include (season_mask, price_from_fen, in_stock)"
const leads = ["category", "town_code", "cooperative_handle", "produce"]

/**
 * One row per product that the shop shows. What decides whether and where it is shown is narrow and stays in the row; what is
 * shown, and the tokens, lie outside it (storage external, low toast target), so that a word with many hits reads few pages.
 */
export class Migration20261123151500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists catalog_product (
      seq bigint generated always as identity primary key,
      product_id text not null unique,
      category text not null,
      town_code text not null,
      cooperative_handle text not null,
      cooperative_id text not null,
      produce text not null,
      season_mask bigint not null,
      price_from_fen integer,
      price_to_fen integer,
      in_stock boolean not null,
      popularity integer not null,
      created_at timestamptz not null,
      projected_at timestamptz not null default now(),
      fingerprint uuid not null,
      handle text not null,
      words tsvector not null,
      card json not null,
      detail json not null,
      text json not null
    ) with (toast_tuple_target = 128)`)
    for (const column of ["product_id", ...leads, "cooperative_id", "handle"]) {
      this.addSql(`alter table catalog_product alter column ${column} set storage plain`)
    }
    for (const column of ["words", "card"]) {
      this.addSql(`alter table catalog_product alter column ${column} set storage external`)
    }
    this.addSql(`create index if not exists catalog_product_handle on catalog_product (handle)`)
    this.addSql(`create index if not exists catalog_product_words on catalog_product using gin (words)`)
    this.addSql(`create index if not exists catalog_product_cooperative_id on catalog_product (cooperative_id)`)
    this.addSql(
      `create index if not exists catalog_product_popular on catalog_product (popularity desc, seq) ${included}`
    )
    for (const lead of leads) {
      this.addSql(
        `create index if not exists catalog_product_${lead}_popular on catalog_product (${lead}, popularity desc, seq) ${included}`
      )
    }
    for (const [prefix, lead] of [
      ["", ""],
      ["category_", "category, "],
    ] as const) {
      this.addSql(
        `create index if not exists catalog_product_${prefix}newest on catalog_product (${lead}created_at desc, seq desc) ${included}`
      )
      this.addSql(
        `create index if not exists catalog_product_${prefix}cheapest on catalog_product (${lead}price_from_fen, seq) include (season_mask, in_stock)`
      )
      this.addSql(
        `create index if not exists catalog_product_${prefix}dearest on catalog_product (${lead}price_from_fen desc nulls last, seq) include (season_mask, in_stock)`
      )
    }
    this.addSql(`create sequence if not exists catalog_index_version`)
    this.addSql(`create table if not exists catalog_index_change (
      product_id text not null,
      target text not null,
      version bigint not null default nextval('catalog_index_version'),
      claimed_until timestamptz,
      primary key (target, product_id)
    )`)
    this.addSql(`create table if not exists catalog_state (
      key text primary key,
      value jsonb not null,
      updated_at timestamptz not null default now()
    )`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists catalog_state, catalog_index_change, catalog_product`)
    this.addSql(`drop sequence if exists catalog_index_version`)
  }
}
