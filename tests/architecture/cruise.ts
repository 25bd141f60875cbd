import { cruise, type ICruiseResult } from "dependency-cruiser"

import { options } from "./import-rules"

export type Violation = { rule: string; from: string; to: string }

/** What the import rules say about the tree below `baseDir`. */
export async function violationsIn(baseDir: string, folders: string[]): Promise<Violation[]> {
  const { output } = await cruise(folders, { ...options, baseDir })
  const { summary } = output as ICruiseResult
  return summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
}
