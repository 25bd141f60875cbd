import type { z } from "zod"

/** Field name to the reason it was refused; the page turns the reason into words. */
export type Problems = Record<string, string>

const reasons = new Set(["required", "email", "phone", "too_short", "too_long"])

/** The first reason of each field. A field left empty is missing, whatever else it also is. */
export function problemsOf(error: z.ZodError, typed: Record<string, string>, nameOf = lastOf): Problems {
  const found = error.issues.map((issue) => [nameOf(issue.path.join(".")), issue.message] as const)
  return namedProblems(found, typed)
}

/** The same from the `fields` of a backend's answer. */
export function problemsOfAnswer(
  fields: Record<string, string>,
  typed: Record<string, string>,
  nameOf = lastOf
): Problems {
  return namedProblems(
    Object.entries(fields).map(([path, reason]) => [nameOf(path), reason] as const),
    typed
  )
}

function namedProblems(found: (readonly [string, string])[], typed: Record<string, string>): Problems {
  const problems: Problems = {}
  for (const [name, reason] of found) {
    const empty = (typed[name] ?? "").trim() === ""
    problems[name] ??= empty ? "required" : reasons.has(reason) ? reason : "invalid"
  }
  return problems
}

function lastOf(path: string): string {
  return path.split(".").at(-1) ?? path
}

/** Everything typed, as text; files are not sent by our forms. */
export async function typedValues(request: Request): Promise<Record<string, string>> {
  const form = await request.formData()
  return Object.fromEntries(
    [...form].map(([name, value]) => [name, typeof value === "string" ? value.slice(0, 1000) : ""])
  )
}
