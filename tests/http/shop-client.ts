import { inject } from "vitest"
import { rejectionResponse, type RejectionCode } from "@haifeng/cooperatives/contract"
import pg from "pg"

export interface Answer {
  status: number
  /** Parsed JSON, or the text where it is none. */
  body: unknown
}

interface Call {
  token?: string
  headers?: Record<string, string>
  /** Another backend than the shared one. */
  api?: string
}

/** One request; a body that is a string goes out as it is. */
export async function call(method: string, path: string, body?: unknown, options: Call = {}): Promise<Answer> {
  const { token, headers, api = inject("shop").apiUrl } = options
  const answer = await fetch(`${api}${path}`, {
    method,
    headers: {
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...headers,
    },
    body: body === undefined || typeof body === "string" ? body : JSON.stringify(body),
  })
  return { status: answer.status, body: parsed(await answer.text()) }
}

/** The rejection in an answer, held against the contract to the last field; fails when the answer is none. */
export function rejectionIn({ status, body }: Answer) {
  const rejection = rejectionResponse.parse(body)
  expect(body, "a rejection with fields that no contract names").toEqual(rejection)
  expect(status, rejection.code).toBeGreaterThanOrEqual(400)
  return { status, ...rejection }
}

export function expectRejection(answer: Answer, status: number, code: RejectionCode) {
  const rejection = rejectionIn(answer)
  expect(rejection).toMatchObject({ status, code })
  return rejection
}

let pool: pg.Pool | undefined

/** Reads or prepares the shop's database beside its back. */
export async function rows<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
  pool ??= openPool()
  return (await pool.query<Row>(sql, values)).rows
}

/** Dropping the database ends idle connections; that is no failure of a test. */
function openPool(): pg.Pool {
  const opened = new pg.Pool({ connectionString: inject("shop").databaseUrl, max: 4, idleTimeoutMillis: 500 })
  return opened.on("error", () => {})
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
