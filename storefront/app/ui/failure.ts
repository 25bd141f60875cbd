import { isRouteErrorResponse } from "@remix-run/react"

export type Failure = "notFound" | "away" | "broken"

/** Which of the three answers an error page gives; null when nothing failed. */
export function failureOf(error: unknown): Failure | null {
  if (error === undefined || error === null) return null
  if (!isRouteErrorResponse(error)) return "broken"
  if (error.status === 404 || error.status === 405) return "notFound"
  return error.status === 503 ? "away" : "broken"
}
