import type { FacetCounts, FacetRequest, SearchHits, SearchPort, SearchRequest } from "./port"

interface Parts {
  readonly preferred: SearchPort
  readonly fallback: SearchPort
  readonly isHealthy: () => Promise<boolean>
  /** Told once when the preferred search fails and once when it is back. */
  readonly onChange: (state: "away" | "back", reason?: unknown) => void
  readonly probeMs?: number
}

const defaultProbeMs = 1_000

/** Answers from the preferred search; from the moment it fails until a probe finds it well again, from the other. */
export class ResilientSearch implements SearchPort {
  #probe: NodeJS.Timeout | null = null

  constructor(private readonly parts: Parts) {}

  get isAway(): boolean {
    return this.#probe !== null
  }

  search(request: SearchRequest): Promise<SearchHits> {
    return this.#through((port) => port.search(request))
  }

  facets(request: FacetRequest): Promise<FacetCounts> {
    return this.#through((port) => port.facets(request))
  }

  /** Also called by whoever writes to the server and cannot. */
  away(reason: unknown): void {
    if (this.#probe) return
    this.parts.onChange("away", reason)
    this.#probe = setInterval(() => void this.#look(), this.parts.probeMs ?? defaultProbeMs)
    this.#probe.unref()
  }

  close(): void {
    if (this.#probe) clearInterval(this.#probe)
    this.#probe = null
  }

  async #through<Answer>(ask: (port: SearchPort) => Promise<Answer>): Promise<Answer> {
    if (this.isAway) return ask(this.parts.fallback)
    try {
      return await ask(this.parts.preferred)
    } catch (error) {
      this.away(error)
      return ask(this.parts.fallback)
    }
  }

  async #look(): Promise<void> {
    const well = await this.parts.isHealthy().catch(() => false)
    if (!well || !this.#probe) return
    this.close()
    this.parts.onChange("back")
  }
}
