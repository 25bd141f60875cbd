import { rejectionResponse, type RejectionResponse } from "@haifeng/cooperatives/contract"
import { data } from "@remix-run/node"
import type { z } from "zod"
import { env } from "./env.server"

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly status: number; readonly rejection: RejectionResponse }

interface Options {
  method?: "GET" | "POST" | "DELETE"
  query?: Record<string, string | number | undefined>
  body?: unknown
  /** The shopper's bearer token. */
  token?: string | undefined
  timeoutMs?: number
}

/**
 * The only door to the backend. A "no" is a value; a backend that is away or late throws a 503 answer, and one that
 * breaks its contract throws an error (500).
 */
export async function askBackend<S extends z.ZodType>(
  path: string,
  schema: S,
  options: Options = {}
): Promise<Answer<z.infer<S>>> {
  const method = options.method ?? "GET"
  const response = await reach(urlOf(path, options.query), {
    method,
    headers: {
      accept: "application/json",
      ...(options.body === undefined ? {} : { "content-type": "application/json" }),
      ...(options.token ? { authorization: `Bearer ${options.token}` } : {}),
    },
    body: options.body === undefined ? null : JSON.stringify(options.body),
    signal: AbortSignal.timeout(options.timeoutMs ?? (method === "GET" ? 5_000 : 20_000)),
  })
  const answer = await bodyOf(response)
  if (response.ok) return { ok: true, value: schema.parse(answer) }
  const rejection = rejectionResponse.safeParse(answer)
  if (rejection.success && response.status < 500)
    return { ok: false, status: response.status, rejection: rejection.data }
  if (response.status >= 502) throw backendAway()
  throw new Error(`backend answered ${response.status} to ${method} ${path}`)
}

/** For loaders: the value, or the matching page (404 and the like) in its place. */
export async function fromBackend<S extends z.ZodType>(
  path: string,
  schema: S,
  options: Options = {}
): Promise<z.infer<S>> {
  const answer = await askBackend(path, schema, options)
  if (answer.ok) return answer.value
  throw data({ code: answer.rejection.code }, { status: answer.status === 400 ? 404 : answer.status })
}

/** Thrown when the backend cannot be reached: the error page says so and that nothing was lost. */
export function backendAway() {
  return data({ code: "backend.away" }, { status: 503, headers: { "Retry-After": "30" } })
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (error) {
    const reason = error instanceof Error ? (error.cause ?? error.message) : error
    console.error(`backend away: ${init.method} ${new URL(url).pathname}:`, String(reason))
    throw backendAway()
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return null
  }
}

function urlOf(path: string, query: Options["query"]): string {
  const url = new URL(env.backendUrl + path)
  for (const [key, value] of Object.entries(query ?? {}))
    if (value !== undefined) url.searchParams.set(key, String(value))
  return url.href
}
