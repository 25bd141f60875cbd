/** Counts tries per key in windows that start with the first try; forgets a key when its window is over. */
export class Attempts {
  private readonly windows = new Map<string, { count: number; endsAt: number }>()

  constructor(
    private readonly limit: number,
    private readonly windowMs: number
  ) {}

  /** Milliseconds to wait when this try is one too many, else null. */
  hit(key: string, now: number): number | null {
    this.forget(now)
    const window = this.windows.get(key) ?? { count: 0, endsAt: now + this.windowMs }
    window.count += 1
    this.windows.set(key, window)
    return window.count > this.limit ? window.endsAt - now : null
  }

  /** Windows are in the order of their ends, because all are of one length. */
  private forget(now: number): void {
    for (const [key, { endsAt }] of this.windows) {
      if (endsAt > now) return
      this.windows.delete(key)
    }
  }
}
