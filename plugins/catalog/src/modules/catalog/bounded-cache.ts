interface Held<Value> {
  value: Promise<Value>
  freshUntil: number
}

/**
 * Answers that cost much and may be some seconds old. One computation per key at a time; the least recently asked leaves
 * first. A failed computation is not kept.
 */
export class BoundedCache<Value> {
  readonly #held = new Map<string, Held<Value>>()

  constructor(
    private readonly most: number,
    private readonly lifeMs: number,
    private readonly clock: () => number = Date.now
  ) {}

  get size(): number {
    return this.#held.size
  }

  get(key: string, compute: () => Promise<Value>): Promise<Value> {
    const held = this.#held.get(key)
    if (held && held.freshUntil > this.clock()) {
      this.#held.delete(key)
      this.#held.set(key, held)
      return held.value
    }
    const made: Held<Value> = { value: compute(), freshUntil: this.clock() + this.lifeMs }
    this.#held.delete(key)
    this.#held.set(key, made)
    made.value.catch(() => {
      if (this.#held.get(key) === made) this.#held.delete(key)
    })
    for (const oldest of this.#held.keys()) {
      if (this.#held.size <= this.most) break
      this.#held.delete(oldest)
    }
    return made.value
  }
}
