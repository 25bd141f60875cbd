import { move, type TransitionTable } from "./transitions"

export type CooperativeState = "applied" | "in_review" | "approved" | "open" | "paused" | "suspended" | "closed"

/** Life of a shop. The office suspends, the cooperative pauses; closed is final. */
export const cooperativeTransitions: TransitionTable<CooperativeState> = {
  applied: ["in_review", "closed"],
  in_review: ["approved", "applied", "closed"],
  approved: ["open", "suspended", "closed"],
  open: ["paused", "suspended", "closed"],
  paused: ["open", "suspended", "closed"],
  suspended: ["open", "paused", "closed"],
  closed: [],
}

export function changeCooperativeState(from: CooperativeState, to: CooperativeState) {
  return move(cooperativeTransitions, from, to, "cooperative.transition_not_allowed")
}

/** Whether the goods of a shop can be listed, put in a cart or bought. */
export function sells(state: CooperativeState): boolean {
  return state === "open"
}
