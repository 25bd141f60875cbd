import { err, ok, type Result } from "@haifeng/kernel"

/** Allowed moves as data: state to the states it may go to. */
export type TransitionTable<State extends string> = Readonly<Record<State, readonly State[]>>

export function move<State extends string, Code extends string>(
  table: TransitionTable<State>,
  from: State,
  to: State,
  code: Code
): Result<State, Code> {
  return table[from].includes(to) ? ok(to) : err(code, { from, to })
}
