import { fromDecimalYuan, toDecimalYuan, type Fen } from "@haifeng/kernel"
import { AbstractPaymentProvider, MathBN, MedusaError, PaymentActions } from "@medusajs/framework/utils"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type {
  AuthorizePaymentOutput,
  BigNumberInput,
  ConfigModule,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  PaymentProviderInput,
  PaymentProviderOutput,
  ProviderWebhookPayload,
  RefundPaymentInput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { demoCallbackRequest } from "../../contract/demo-callback"
import type { PaymentSessionData } from "../../contract/session-data"
import { held } from "../../domain/demo-payment"
import { DemoPaymentBooks, type DemoPaymentRow } from "../../modules/payments/demo-payment-books"
import { CALLBACK_SIGNATURE_HEADER, callbackSecretFrom, isSignedCallback } from "./callback-signature"
import { sessionStatusOf, webhookActionOf } from "./status"

interface Dependencies extends Record<string, unknown> {
  __pg_connection__: Knex
  configModule: ConfigModule
}

interface Options extends Record<string, unknown> {
  /** Secret of the callback's signature; by default one derived from JWT_SECRET. */
  callbackSecret?: string
}

/** A provider whose shopper decides on our own page what happens. Like a wallet, it takes the money at once. */
export class DemoPaymentProvider extends AbstractPaymentProvider<Options> {
  static override identifier = "demo"

  private readonly books: DemoPaymentBooks
  private readonly callbackSecret: string

  constructor(container: Dependencies, options: Options = {}) {
    super(container, options)
    this.books = new DemoPaymentBooks(container.__pg_connection__)
    const { jwtSecret } = container.configModule.projectConfig.http
    this.callbackSecret = options.callbackSecret ?? callbackSecretFrom(String(jwtSecret))
  }

  /** Of `data` only `session_id`, which Medusa sets, is read: the rest may come from a client. */
  async initiatePayment({ amount, currency_code, data }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    if (typeof data?.session_id !== "string") throw invalid("a payment needs the id of its session")
    const row = await this.books.open(data.session_id, toFen(amount), currency_code)
    return { id: row.id, status: sessionStatusOf[row.state], data: { ...sessionData(row) } }
  }

  async updatePayment({ amount, data }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return this.statusAfter(await this.books.change(idOf(data), { kind: "reprice", amount_fen: toFen(amount) }))
  }

  async authorizePayment(input: PaymentProviderInput): Promise<AuthorizePaymentOutput> {
    return this.getPaymentStatus(input)
  }

  async getPaymentStatus({ data }: PaymentProviderInput): Promise<Required<GetPaymentStatusOutput>> {
    const row = await this.find(data)
    return { status: sessionStatusOf[row.state], data: { ...sessionData(row) } }
  }

  async retrievePayment({ data }: PaymentProviderInput): Promise<PaymentProviderOutput> {
    return { data: { ...sessionData(await this.find(data)) } }
  }

  /** Nothing to do: the money was taken when the shopper paid. */
  async capturePayment({ data }: PaymentProviderInput): Promise<PaymentProviderOutput> {
    const row = await this.find(data)
    if (held(row) === 0) throw notAllowed(`demo payment ${row.id} is ${row.state}: there is nothing to capture`)
    return { data: { ...sessionData(row) } }
  }

  async cancelPayment({ data }: PaymentProviderInput): Promise<PaymentProviderOutput> {
    return this.statusAfter(await this.books.change(idOf(data), { kind: "cancel" }))
  }

  /** The session goes away, for example because the cart changed: an unpaid payment closes, a paid one is paid back. */
  async deletePayment({ data }: PaymentProviderInput): Promise<PaymentProviderOutput> {
    if (typeof data?.id !== "string") return { data: {} }
    const cancelled = await this.books.change(data.id, { kind: "cancel" })
    if (cancelled.ok || cancelled.rejection.code !== "demo_payment.money_taken") return { data }
    return this.statusAfter(await this.books.refund(data.id, held(await this.find(data)), "session-deleted"))
  }

  async refundPayment({ amount, data, context }: RefundPaymentInput): Promise<PaymentProviderOutput> {
    if (!context?.idempotency_key) throw invalid("a refund needs a key, or a retry would pay twice")
    return this.statusAfter(await this.books.refund(idOf(data), toFen(amount), context.idempotency_key))
  }

  /** The body only names the payment; what happened to it is read from the books, so an old callback cannot lie. */
  async getWebhookActionAndData({
    data,
    rawData,
    headers,
  }: ProviderWebhookPayload["payload"]): Promise<WebhookActionResult> {
    const isGenuine = isSignedCallback(headers[CALLBACK_SIGNATURE_HEADER], rawData, this.callbackSecret, Date.now())
    if (!isGenuine) throw invalid("the callback is not signed by the demo provider, or is too old")
    const body = demoCallbackRequest.safeParse(data)
    const row = body.success ? await this.books.find("id", body.data.payment_id) : null
    if (!row) return { action: PaymentActions.NOT_SUPPORTED }
    return {
      action: webhookActionOf[row.state],
      data: { session_id: row.session_id, amount: toDecimalYuan(row.amount_fen) },
    }
  }

  private async find(data: PaymentProviderInput["data"]): Promise<DemoPaymentRow> {
    const row = await this.books.find("id", idOf(data))
    if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "there is no such demo payment", "payment.not_found")
    return row
  }

  private statusAfter(changed: Awaited<ReturnType<DemoPaymentBooks["change"]>>): Required<UpdatePaymentOutput> {
    if (!changed.ok) throw notAllowed(changed.rejection.code)
    return { status: sessionStatusOf[changed.value.state], data: { ...sessionData(changed.value) } }
  }
}

function sessionData({ id }: DemoPaymentRow): PaymentSessionData {
  return { id, redirect_url: `/pay/demo/${id}` }
}

function idOf(data: PaymentProviderInput["data"]): string {
  if (typeof data?.id !== "string") throw invalid("the session holds no id of a demo payment")
  return data.id
}

function toFen(amount: BigNumberInput): Fen {
  return fromDecimalYuan(MathBN.convert(amount).toFixed())
}

function invalid(message: string) {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message)
}

function notAllowed(message: string) {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
}
