/** A named business "no": `code` is context + reason, for example `cart.cooperative_not_open`. */
export interface Rejection<Code extends string = string> {
  readonly code: Code
  readonly details?: Readonly<Record<string, string | number | boolean | null>>
}

export type Result<Value, Code extends string = string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly rejection: Rejection<Code> }

export function ok<Value>(value: Value): Result<Value, never> {
  return { ok: true, value }
}

export function err<Code extends string>(code: Code, details?: Rejection["details"]): Result<never, Code> {
  return { ok: false, rejection: details ? { code, details } : { code } }
}

export function isErr<Value, Code extends string>(
  result: Result<Value, Code>
): result is { readonly ok: false; readonly rejection: Rejection<Code> } {
  return !result.ok
}
