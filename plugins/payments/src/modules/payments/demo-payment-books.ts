import { fen, type Fen, type Result } from "@haifeng/kernel"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import {
  decide,
  type DemoCommand,
  type DemoMoney,
  type DemoPaymentState,
  type DemoRejection,
} from "../../domain/demo-payment"

export interface DemoPaymentRow extends DemoMoney {
  readonly id: string
  readonly session_id: string
  readonly currency: string
}

type Sql = Pick<Knex, "raw">
type Changed = Result<DemoPaymentRow, DemoRejection | "demo_payment.not_found">

const columns = "id, session_id, currency, state, amount_fen, refunded_fen"

/**
 * The only SQL on `demo_payment`. Every change reads, lets the domain decide, and writes only if nobody changed the row
 * in between; the loser of a race reads again and decides again. Each write is one statement, so nothing stops halfway.
 */
export class DemoPaymentBooks {
  constructor(private readonly sql: Sql) {}

  /** Opens the payment of a session; asked twice for one session, it answers the first. */
  async open(sessionId: string, amount: Fen, currency: string): Promise<DemoPaymentRow> {
    const id = generateEntityId(undefined, "demopay")
    await this.sql.raw(
      `insert into demo_payment (id, session_id, amount_fen, currency) values (?, ?, ?, ?)
       on conflict (session_id) where deleted_at is null do nothing`,
      [id, sessionId, amount, currency]
    )
    const row = await this.find("session_id", sessionId)
    if (!row) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `session ${sessionId} has no payment`)
    return row
  }

  async find(by: "id" | "session_id", value: string): Promise<DemoPaymentRow | null> {
    const { rows } = await this.sql.raw<{ rows: StoredRow[] }>(`select ${columns} from demo_payment where ${by} = ?`, [
      value,
    ])
    return rows[0] ? toRow(rows[0]) : null
  }

  async change(id: string, command: Exclude<DemoCommand, { kind: "refund" }>): Promise<Changed> {
    return this.decideAndSet(id, command, (before, after) =>
      this.set(before, after, `update demo_payment set ${assign} where ${unchanged} returning id`)
    )
  }

  /** Pays back part of the money; `key` names the refund, and the same key pays once. */
  async refund(id: string, amount: Fen, key: string): Promise<Changed> {
    const write = (before: DemoPaymentRow, after: DemoMoney) =>
      this.set(
        before,
        after,
        `with changed as (update demo_payment set ${assign} where ${unchanged} returning id)
         insert into demo_refund (id, payment_id, key, amount_fen) select ?, changed.id, ?, ? from changed returning id`,
        [generateEntityId(undefined, "demoref"), key, amount]
      )
    return this.decideAndSet(id, { kind: "refund", amount_fen: amount }, write, () => this.refundIsKnown(id, key))
  }

  private async decideAndSet(
    id: string,
    command: DemoCommand,
    write: (before: DemoPaymentRow, after: DemoMoney) => Promise<boolean>,
    isDone: () => Promise<boolean> = async () => false
  ): Promise<Changed> {
    for (;;) {
      const before = await this.find("id", id)
      if (!before) return { ok: false, rejection: { code: "demo_payment.not_found" } }
      if (await isDone()) return { ok: true, value: (await this.find("id", id)) ?? before }
      const decision = decide(before, command)
      if (!decision.ok) return decision
      if (decision.value === before) return { ok: true, value: before }
      if (await write(before, decision.value)) return { ok: true, value: { ...before, ...decision.value } }
    }
  }

  private async set(before: DemoPaymentRow, after: DemoMoney, statement: string, more: (string | number)[] = []) {
    const { rows } = await this.sql.raw<{ rows: unknown[] }>(statement, [
      ...[after.state, after.amount_fen, after.refunded_fen],
      ...[before.id, before.state, before.amount_fen, before.refunded_fen],
      ...more,
    ])
    return rows.length === 1
  }

  private async refundIsKnown(paymentId: string, key: string): Promise<boolean> {
    const { rows } = await this.sql.raw<{ rows: unknown[] }>(
      `select 1 from demo_refund where payment_id = ? and key = ?`,
      [paymentId, key]
    )
    return rows.length > 0
  }
}

const assign = "state = ?, amount_fen = ?, refunded_fen = ?, updated_at = now()"
const unchanged = "id = ? and state = ? and amount_fen = ? and refunded_fen = ?"

interface StoredRow {
  id: string
  session_id: string
  currency: string
  state: DemoPaymentState
  amount_fen: number
  refunded_fen: number
}

function toRow({ amount_fen, refunded_fen, ...row }: StoredRow): DemoPaymentRow {
  return { ...row, amount_fen: fen(amount_fen), refunded_fen: fen(refunded_fen) }
}
