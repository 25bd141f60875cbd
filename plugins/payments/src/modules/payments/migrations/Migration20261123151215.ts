import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123151215 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "demo_refund" drop constraint if exists "demo_refund_payment_id_key_unique";`)
    this.addSql(`alter table if exists "demo_payment" drop constraint if exists "demo_payment_session_id_unique";`)
    this.addSql(
      `create table if not exists "demo_payment" ("id" text not null, "session_id" text not null, "amount_fen" integer not null, "currency" text not null, "state" text check ("state" in ('open', 'paid', 'failed', 'cancelled', 'partially_refunded', 'refunded')) not null default 'open', "refunded_fen" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "demo_payment_pkey" primary key ("id"), constraint demo_payment_check check (refunded_fen between 0 and amount_fen));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_demo_payment_session_id_unique" ON "demo_payment" ("session_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_demo_payment_deleted_at" ON "demo_payment" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "demo_refund" ("id" text not null, "payment_id" text not null, "key" text not null, "amount_fen" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "demo_refund_pkey" primary key ("id"), constraint demo_refund_check check (amount_fen > 0));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_demo_refund_deleted_at" ON "demo_refund" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_demo_refund_payment_id_key_unique" ON "demo_refund" ("payment_id", "key") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "demo_payment" cascade;`)

    this.addSql(`drop table if exists "demo_refund" cascade;`)
  }
}
