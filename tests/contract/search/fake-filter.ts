const clausePattern = /^(\w+) (=|>=|<=) (?:"((?:[^"\\]|\\.)*)"|(\d+|true|false))$/

/** One clause of the filter language, as far as our adapter uses it; anything else is a fault of ours. */
function parsed(clause: string): { attribute: string; operator: string; value: string } {
  const [, attribute, operator, quoted, plain] = clausePattern.exec(clause) ?? []
  if (!attribute || !operator) throw new Error(`the fake cannot read the filter ${clause}`)
  return { attribute, operator, value: quoted?.replace(/\\(.)/g, "$1") ?? plain ?? "" }
}

export const attributeOf = (clause: string): string => parsed(clause).attribute

export function meets(document: Record<string, unknown>, clause: string): boolean {
  const { attribute, operator, value } = parsed(clause)
  const own = document[attribute]
  if (operator === "=") return [own].flat().some((one) => String(one) === value)
  if (typeof own !== "number") return false
  return operator === ">=" ? own >= Number(value) : own <= Number(value)
}
