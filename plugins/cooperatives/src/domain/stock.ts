export interface StockNeed {
  readonly inventory_item_id: string
  readonly line_id: string
  /** Stock units (斤) that the whole line takes. */
  readonly units: number
}

/**
 * Lines that the stock cannot serve when all lines on one harvest are summed; core checks each line alone.
 * Earlier lines are served first, so the later ones are named.
 */
export function linesOverStock(needs: readonly StockNeed[], available: ReadonlyMap<string, number>): string[] {
  const left = new Map(available)
  const over: string[] = []
  for (const need of needs) {
    const rest = (left.get(need.inventory_item_id) ?? 0) - need.units
    if (rest < 0) over.push(need.line_id)
    else left.set(need.inventory_item_id, rest)
  }
  return over
}
