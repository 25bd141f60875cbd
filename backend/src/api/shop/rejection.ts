import { rejectionCodes, type RejectionCode, type RejectionResponse } from "@haifeng/cooperatives/contract"
import {
  errorHandler,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

const statusOf = {
  "cart.not_found": 404,
  "cart.already_completed": 409,
  "cart.empty": 409,
  "cart.line_not_found": 404,
  "cart.variant_not_found": 404,
  "cart.variant_without_price": 409,
  "cart.not_enough_stock": 409,
  "cart.cooperative_not_open": 409,
  "cart.delivery_missing": 409,
  "cart.delivery_not_offered": 409,
  "cart.changed": 409,
  "payment.not_found": 404,
  "payment.not_authorized": 409,
  "payment.amount_differs": 409,
  "payment.method_not_offered": 409,
  "order.not_found": 404,
  "account.identity_taken": 409,
  "account.credentials_wrong": 401,
  "account.address_not_found": 404,
  "cooperative.not_found": 404,
  "town.not_found": 404,
  "catalog.product_not_found": 404,
  "request.invalid": 400,
  "request.not_allowed": 401,
  "request.too_many": 429,
  "server.broken": 503,
} as const satisfies Record<RejectionCode, number>

/** How core's completion says that nothing was paid yet; it gives these errors no code. */
const unpaid =
  /was not authorized with the provider|^Payment sessions are required|^Payment collection has not been initiated/

type Fields = RejectionResponse["fields"]
type Details = RejectionResponse["details"]

/** A named "no" on its way to the caller; `route` turns it into the contract's rejectionResponse. */
export class RejectionError extends Error {
  constructor(
    readonly code: RejectionCode,
    readonly fields?: Fields,
    readonly details?: Details
  ) {
    super(code)
    this.name = "RejectionError"
  }
}

/** The parsed value, or RejectionError `request.invalid` with the reason of each field. */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = schema.safeParse(input ?? {}, { reportInput: true })
  if (parsed.success) return parsed.data
  const fields: Record<string, string> = {}
  for (const issue of parsed.error.issues) {
    for (const [path, reason] of reasonsOf(issue)) fields[path] ??= reason
  }
  throw new RejectionError("request.invalid", fields)
}

type Handler = (req: MedusaRequest, res: MedusaResponse) => Promise<void>

/** Wraps the handler of a /shop route, so that whatever it throws answers as the contract says. */
export function route(handler: Handler): Handler {
  return async (req, res) => {
    try {
      await handler(req, res)
    } catch (error) {
      answerRejection(error, req, res)
    }
  }
}

const coreErrorHandler = errorHandler()

/**
 * For what fails before or outside a route, such as a body that is no JSON. Other paths keep core's answers, except that our own "no"
 * stays ours there too; out of a workflow it comes as a plain object.
 */
export function shopErrorHandler(
  error: Error,
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  if (req.path.startsWith("/shop/") || ("code" in error && isRejectionCode(error.code)))
    answerRejection(error, req, res)
  else coreErrorHandler(error, req, res, next)
}

function answerRejection(error: unknown, req: MedusaRequest, res: MedusaResponse): void {
  const rejection = rejectionOf(error)
  const status = statusOf[rejection.code]
  if (status >= 500)
    req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(`${req.method} ${req.path}`, asError(error))
  const retryAfter = rejection.details?.retry_after_seconds
  if (status === 429 && typeof retryAfter === "number") res.setHeader("retry-after", String(retryAfter))
  res.status(status).json(rejection)
}

/**
 * What the caller is told about an error. Plugins cannot import RejectionError: their steps throw a MedusaError (or any
 * error) whose `code` is one of ours, with optional `fields` and `details`.
 */
export function rejectionOf(error: unknown): RejectionResponse {
  if (typeof error !== "object" || error === null) return { code: "server.broken" }
  const { code, fields, details } = error as { code?: unknown; fields?: Fields; details?: Details }
  if (isRejectionCode(code)) return { code, ...(fields && { fields }), ...(details && { details }) }
  if (code === MedusaError.Codes.INSUFFICIENT_INVENTORY) return { code: "cart.not_enough_stock" }
  if (error instanceof Error && unpaid.test(error.message)) return { code: "payment.not_authorized" }
  const type = "type" in error ? error.type : undefined
  if (type === MedusaError.Types.PAYMENT_AUTHORIZATION_ERROR) return { code: "payment.not_authorized" }
  if (type === MedusaError.Types.PAYMENT_REQUIRES_MORE_ERROR) return { code: "payment.not_authorized" }
  if (type === MedusaError.Types.UNAUTHORIZED) return { code: "request.not_allowed" }
  if (type === MedusaError.Types.INVALID_DATA) return { code: "request.invalid" }
  if ("status" in error && typeof error.status === "number" && error.status < 500) return { code: "request.invalid" }
  return { code: "server.broken" }
}

function isRejectionCode(code: unknown): code is RejectionCode {
  return typeof code === "string" && rejectionCodes.some((known) => known === code)
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(JSON.stringify(error))
}

function reasonsOf(issue: z.core.$ZodIssue): [string, string][] {
  const path = issue.path.join(".")
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => [path ? `${path}.${key}` : key, "unknown"])
  if (issue.code === "invalid_type" && issue.input === undefined) return [[path, "required"]]
  return [[path, /^[a-z_]+$/.test(issue.message) ? issue.message : "invalid"]]
}
