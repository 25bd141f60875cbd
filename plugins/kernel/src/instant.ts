/** A moment as milliseconds since the epoch, UTC. */
export type Instant = number & { readonly __unit: "instant" }

export const SHANGHAI = "Asia/Shanghai"

const parts = new Intl.DateTimeFormat("en-CA", {
  timeZone: SHANGHAI,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
})

/** The calendar day of a moment in Asia/Shanghai. Months count from 1. */
export function dateInShanghai(now: number): { year: number; month: number; day: number } {
  const [year = 0, month = 0, day = 0] = parts.format(now).split("-").map(Number)
  return { year, month, day }
}
