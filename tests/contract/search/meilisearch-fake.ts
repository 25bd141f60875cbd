import { createServer, type IncomingMessage, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import { FakeIndexes, FakeRefusal, type Document, type Query, type Settings } from "./fake-indexes"

/**
 * NOT Meilisearch: a stand-in for tests where no server can be had. It speaks the part of the HTTP protocol that our adapter
 * uses, tasks included, refuses what the real one refuses, and finds words much more simply (no typos, no dictionary).
 * `npm run test:meilisearch` runs the same suites on a real server.
 */
export class MeilisearchFake {
  readonly #indexes = new FakeIndexes()
  readonly #tasks: { uid: number; type: string; indexUid: string | null; status: string; error: object | null }[] = []
  #queue: Promise<void> = Promise.resolve()
  #server: Server | null = null
  #delayMs = 0
  port = 0

  get host(): string {
    return `http://127.0.0.1:${this.port}`
  }

  readonly apiKey = "fake-master-key"

  /** On the port of before, when there was one: documents and tasks are still there, as after a restart. */
  async start(): Promise<void> {
    const server = createServer((request, response) => {
      void this.#answer(request).then(async ({ status, body }) => {
        if (this.#delayMs > 0) await new Promise((resolve) => setTimeout(resolve, this.#delayMs))
        response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))
      })
    })
    await new Promise<void>((resolve) => server.listen(this.port, "127.0.0.1", resolve))
    this.port = (server.address() as AddressInfo).port
    this.#server = server
  }

  /** Like a kill: open connections are cut. */
  async stop(): Promise<void> {
    const server = this.#server
    this.#server = null
    if (!server) return
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    server.closeAllConnections()
    await closed
  }

  /** From now on every answer comes this much later. */
  slowDown(ms: number): void {
    this.#delayMs = ms
  }

  async #answer(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const { pathname } = new URL(request.url ?? "/", "http://fake")
    if (pathname === "/health") return { status: 200, body: { status: "available" } }
    if (request.headers.authorization !== `Bearer ${this.apiKey}`)
      return refusal(new FakeRefusal(403, "invalid_api_key"))
    try {
      const text = await textOf(request)
      return this.#route(`${request.method} ${pathname}`, text === "" ? {} : JSON.parse(text))
    } catch (error) {
      if (error instanceof FakeRefusal) return refusal(error)
      throw error
    }
  }

  #route(call: string, body: unknown): { status: number; body: unknown } {
    const at = /^(\w+) \/indexes\/([\w-]+)(\/.*)?$/.exec(call)
    const uid = at?.[2] ?? ""
    if (call === "GET /indexes") {
      const results = this.#indexes.names().map((name) => ({ uid: name, primaryKey: "id" }))
      return { status: 200, body: { results, offset: 0, limit: 1_000, total: results.length } }
    }
    if (call === "POST /indexes") {
      const { uid: created } = body as { uid: string }
      return this.#enqueue("indexCreation", created, () => this.#indexes.create(created))
    }
    if (call === "POST /multi-search") {
      const { queries } = body as { queries: (Query & { indexUid: string })[] }
      return { status: 200, body: { results: queries.map((query) => this.#indexes.search(query.indexUid, query)) } }
    }
    if (call === "POST /swap-indexes") {
      const [{ indexes }] = body as [{ indexes: [string, string] }]
      return this.#enqueue("indexSwap", null, () => this.#indexes.swap(...indexes))
    }
    const task = /^GET \/tasks\/(\d+)$/.exec(call)
    if (task) return { status: 200, body: this.#tasks[Number(task[1])] }
    switch (`${at?.[1]} ${at?.[3] ?? ""}`) {
      case "PATCH /settings":
        return this.#enqueue("settingsUpdate", uid, () => this.#indexes.configure(uid, body as Settings))
      case "POST /documents":
        return this.#enqueue("documentAdditionOrUpdate", uid, () => this.#indexes.add(uid, body as Document[]))
      case "POST /documents/delete-batch":
        return this.#enqueue("documentDeletion", uid, () => this.#indexes.remove(uid, body as string[]))
      case "POST /search":
        return { status: 200, body: this.#indexes.search(uid, body as Query) }
      case "DELETE ":
        return this.#enqueue("indexDeletion", uid, () => this.#indexes.drop(uid))
      default:
        throw new FakeRefusal(404, `the fake does not know ${call}`)
    }
  }

  /** Done a little later and in order, as the real one does; that it was taken says nothing about how it ends. */
  #enqueue(type: string, indexUid: string | null, work: () => void): { status: number; body: unknown } {
    const task = { uid: this.#tasks.length, type, indexUid, status: "enqueued", error: null as object | null }
    this.#tasks.push(task)
    this.#queue = this.#queue.then(async () => {
      await new Promise((resolve) => setTimeout(resolve, 3))
      try {
        work()
        task.status = "succeeded"
      } catch (error) {
        task.status = "failed"
        task.error = { message: String(error), code: "failed" }
      }
    })
    const { uid, ...rest } = task
    return { status: 202, body: { taskUid: uid, ...rest, enqueuedAt: new Date().toISOString() } }
  }
}

const refusal = ({ status, code }: FakeRefusal) => ({
  status,
  body: { message: code, code, type: "invalid_request", link: "" },
})

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString("utf8")
}
