import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123150333 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "division" drop constraint if exists "division_code_unique";`)
    this.addSql(
      `alter table if exists "cooperative_product" drop constraint if exists "cooperative_product_product_id_unique";`
    )
    this.addSql(`alter table if exists "cooperative" drop constraint if exists "cooperative_stock_location_id_unique";`)
    this.addSql(
      `alter table if exists "cooperative" drop constraint if exists "cooperative_shipping_profile_id_unique";`
    )
    this.addSql(`alter table if exists "cooperative" drop constraint if exists "cooperative_handle_unique";`)
    this.addSql(
      `alter table if exists "consignment_line" drop constraint if exists "consignment_line_order_line_id_unique";`
    )
    this.addSql(
      `alter table if exists "consignment" drop constraint if exists "consignment_order_id_cooperative_id_unique";`
    )
    this.addSql(
      `create table if not exists "consignment" ("id" text not null, "order_id" text not null, "cooperative_id" text not null, "state" text check ("state" in ('placed', 'accepted', 'packed', 'shipped', 'delivered', 'cancelled')) not null default 'placed', "currency_code" text not null, "item_total_fen" integer not null, "delivery_total_fen" integer not null, "discount_total_fen" integer not null, "total_fen" integer not null, "commission_bp" integer not null, "commission_fen" integer not null, "carrier" text null, "tracking_number" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consignment_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consignment_cooperative_id" ON "consignment" ("cooperative_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consignment_deleted_at" ON "consignment" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consignment_order_id_cooperative_id_unique" ON "consignment" ("order_id", "cooperative_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "consignment_line" ("id" text not null, "consignment_id" text not null, "order_line_id" text not null, "quantity" integer not null, "gross_fen" integer not null, "discount_fen" integer not null, "total_fen" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consignment_line_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consignment_line_consignment_id" ON "consignment_line" ("consignment_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consignment_line_deleted_at" ON "consignment_line" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_consignment_line_order_line_id_unique" ON "consignment_line" ("order_line_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "consignment_state_change" ("id" text not null, "consignment_id" text not null, "from_state" text null, "to_state" text not null, "reason" text null, "actor_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "consignment_state_change_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consignment_state_change_consignment_id" ON "consignment_state_change" ("consignment_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_consignment_state_change_deleted_at" ON "consignment_state_change" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "cooperative" ("id" text not null, "handle" text not null, "name" text not null, "name_en" text not null, "kind" text check ("kind" in ('cooperative', 'large_grower', 'lead_enterprise', 'village_shop')) not null, "status" text check ("status" in ('applied', 'in_review', 'approved', 'open', 'paused', 'suspended', 'closed')) not null, "town_code" text not null, "village_code" text null, "story" text not null, "story_en" text not null, "founded_year" integer null, "contact_name" text not null, "contact_phone" text not null, "commission_bp" integer not null, "is_demo" boolean not null default false, "shipping_profile_id" text not null, "stock_location_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_handle_unique" ON "cooperative" ("handle") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_status" ON "cooperative" ("status") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_town_code" ON "cooperative" ("town_code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_shipping_profile_id_unique" ON "cooperative" ("shipping_profile_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_stock_location_id_unique" ON "cooperative" ("stock_location_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_deleted_at" ON "cooperative" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "cooperative_product" ("id" text not null, "cooperative_id" text not null, "product_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_product_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_product_cooperative_id" ON "cooperative_product" ("cooperative_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_product_deleted_at" ON "cooperative_product" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cooperative_product_product_id_unique" ON "cooperative_product" ("product_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "cooperative_status_change" ("id" text not null, "cooperative_id" text not null, "from_status" text null, "to_status" text not null, "reason" text not null, "actor_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cooperative_status_change_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_status_change_cooperative_id" ON "cooperative_status_change" ("cooperative_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_cooperative_status_change_deleted_at" ON "cooperative_status_change" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "division" ("id" text not null, "code" text not null, "name" text not null, "name_en" text not null, "level" text check ("level" in ('town', 'village')) not null, "kind" text null, "parent_code" text null, "governed_by" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "division_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_division_code_unique" ON "division" ("code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_division_parent_code" ON "division" ("parent_code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_division_deleted_at" ON "division" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "consignment_line" add constraint "consignment_line_consignment_id_foreign" foreign key ("consignment_id") references "consignment" ("id") on update cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "consignment_line" drop constraint if exists "consignment_line_consignment_id_foreign";`
    )

    this.addSql(`drop table if exists "consignment" cascade;`)

    this.addSql(`drop table if exists "consignment_line" cascade;`)

    this.addSql(`drop table if exists "consignment_state_change" cascade;`)

    this.addSql(`drop table if exists "cooperative" cascade;`)

    this.addSql(`drop table if exists "cooperative_product" cascade;`)

    this.addSql(`drop table if exists "cooperative_status_change" cascade;`)

    this.addSql(`drop table if exists "division" cascade;`)
  }
}
