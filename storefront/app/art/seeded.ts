export interface Seeded {
  /** A number between `from` and `to`, the same for the same seed and call order. */
  between(from: number, to: number): number
}

/** mulberry32 over an FNV-1a hash of the name: small, and the same on every machine. */
export function seeded(name: string): Seeded {
  let state = hashOf(name)
  function next() {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return { between: (from, to) => from + next() * (to - from) }
}

export function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}
