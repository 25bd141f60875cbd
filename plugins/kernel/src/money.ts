/** An amount of CNY in fen (1/100 yuan), always a safe integer. */
export type Fen = number & { readonly __unit: "fen" }

/** Brands an integer as fen. Throws RangeError when it is not a safe integer. */
export function fen(value: number): Fen {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a whole number of fen: ${value}`)
  return (value === 0 ? 0 : value) as Fen
}

export function sumFen(values: Iterable<Fen>): Fen {
  let total = 0
  for (const value of values) total += value
  return fen(total)
}

/**
 * Medusa's decimal yuan (number, numeric string or BigNumber-like) to fen.
 * Throws RangeError when the amount has a fraction of a fen: a silent rounding would lose money.
 */
export function fromDecimalYuan(amount: number | string | { toString(): string }): Fen {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(plainDecimal(amount))
  if (!match) throw new RangeError(`not a decimal amount: ${String(amount)}`)
  const [, sign, whole, fraction = ""] = match
  if (/[1-9]/.test(fraction.slice(2))) throw new RangeError(`finer than one fen: ${String(amount)}`)
  const value = Number(whole) * 100 + Number(fraction.slice(0, 2).padEnd(2, "0"))
  return fen(sign ? -value : value)
}

/** Fen to the decimal yuan Medusa stores, for example 1234 to 12.34. */
export function toDecimalYuan(amount: Fen): number {
  return amount / 100
}

/** What a person types as a price ("12", "12.5") to fen; null when it is not a price. */
export function parseYuanInput(text: string): Fen | null {
  return /^\d{1,9}(\.\d{1,2})?$/.test(text.trim()) ? fromDecimalYuan(text.trim()) : null
}

/** Fen as "12.30", without sign of currency. */
export function formatYuan(amount: Fen): string {
  const value = Math.abs(amount)
  return `${amount < 0 ? "-" : ""}${Math.floor(value / 100)}.${String(value % 100).padStart(2, "0")}`
}

function plainDecimal(amount: number | string | { toString(): string }): string {
  const text = String(amount)
  if (!/e/i.test(text)) return text
  const value = Number(text)
  return Number.isFinite(value) ? value.toFixed(6) : text
}
