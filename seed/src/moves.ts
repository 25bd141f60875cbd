import type { ConsignmentState } from "@haifeng/cooperatives/contract"

const road: readonly ConsignmentState[] = ["placed", "accepted", "packed", "shipped", "delivered"]

/** The moves that are left from one state to another, in order. */
export function movesBetween(from: ConsignmentState, to: ConsignmentState): ConsignmentState[] {
  if (from === to) return []
  if (to === "cancelled") return ["cancelled"]
  return road.slice(road.indexOf(from) + 1, road.indexOf(to) + 1)
}
