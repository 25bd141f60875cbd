import { fen, type Fen } from "./money"

/**
 * Splits `total` in proportion to `weights` (largest remainder; ties go to the earlier weight).
 * The parts sum to `total` to the fen. All weights zero: equal shares. Throws RangeError on a
 * negative weight, or when there is something to split and nobody to take it.
 */
export function allocate(total: Fen, weights: readonly number[]): Fen[] {
  if (weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)) {
    throw new RangeError("weights are whole numbers, zero or more")
  }
  if (weights.length === 0) {
    if (total !== 0) throw new RangeError("nothing to allocate to")
    return []
  }
  const given = weights.reduce((sum, weight) => sum + weight, 0)
  const shares = given > 0 ? weights : weights.map(() => 1)
  const whole = BigInt(given > 0 ? given : weights.length)
  const amount = BigInt(Math.abs(total))
  const sign = total < 0 ? -1 : 1

  const exact = shares.map((share) => amount * BigInt(share))
  const parts = exact.map((value) => Number(value / whole))
  let rest = Number(amount) - parts.reduce((sum, part) => sum + part, 0)
  const order = exact
    .map((value, index) => ({ index, remainder: value % whole }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1))
  for (const { index } of order) {
    if (rest <= 0) break
    parts[index] = (parts[index] ?? 0) + 1
    rest -= 1
  }
  return parts.map((part) => fen(sign * part))
}
