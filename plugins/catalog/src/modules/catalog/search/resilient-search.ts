import type { FacetCounts, FacetRequest, SearchHits, SearchPort, SearchRequest } from "./port"

interface Parts {
  readonly preferred: SearchPort
  readonly fallback: SearchPort
  /** Makes the preferred search ready again; false or an error: not yet. */
  readonly comeBack: () => Promise<boolean>
  /** Told once when the preferred search fails and once when it is back. */
  readonly onChange: (state: "away" | "back", reason?: unknown) => void
  readonly probeMs?: number
}

const defaultProbeMs = 1_000

/** Answers from the preferred search; from the moment it fails until it is ready again, from the other. Begins away. */
export class ResilientSearch implements SearchPort {
  #probe: NodeJS.Timeout | null = null
  #looking = false
  #isAway = true

  constructor(private readonly parts: Parts) {}

  get isAway(): boolean {
    return this.#isAway
  }

  search(request: SearchRequest): Promise<SearchHits> {
    return this.#through((port) => port.search(request))
  }

  facets(request: FacetRequest): Promise<FacetCounts> {
    return this.#through((port) => port.facets(request))
  }

  /** Looks for the preferred search now, and then until it is there. */
  begin(): void {
    this.#probe ??= setInterval(() => void this.#look(), this.parts.probeMs ?? defaultProbeMs).unref()
    void this.#look()
  }

  /** Also called by whoever writes to the server and cannot. */
  away(reason: unknown): void {
    if (this.#isAway) return
    this.#isAway = true
    this.parts.onChange("away", reason)
    this.#probe ??= setInterval(() => void this.#look(), this.parts.probeMs ?? defaultProbeMs).unref()
  }

  close(): void {
    if (this.#probe) clearInterval(this.#probe)
    this.#probe = null
  }

  async #through<Answer>(ask: (port: SearchPort) => Promise<Answer>): Promise<Answer> {
    if (this.#isAway) return ask(this.parts.fallback)
    try {
      return await ask(this.parts.preferred)
    } catch (error) {
      this.away(error)
      return ask(this.parts.fallback)
    }
  }

  async #look(): Promise<void> {
    if (this.#looking) return
    this.#looking = true
    const isReady = await this.parts.comeBack().catch(() => false)
    this.#looking = false
    if (!isReady || !this.#probe) return
    this.close()
    this.#isAway = false
    this.parts.onChange("back")
  }
}
