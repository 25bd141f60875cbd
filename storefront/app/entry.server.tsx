import { PassThrough, Writable } from "node:stream"
import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from "@remix-run/node"
import { isRouteErrorResponse, RemixServer } from "@remix-run/react"
import { isbot } from "isbot"
import { renderToPipeableStream } from "react-dom/server"

export const streamTimeout = 10_000

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  loadContext: AppLoadContext
): Promise<Response> {
  const nonce = typeof loadContext.nonce === "string" ? loadContext.nonce : undefined
  const waitForAll = isbot(request.headers.get("user-agent") ?? "")
  return new Promise((resolve, reject) => {
    let responseStatus = status
    let shellSent = false
    const send = () => {
      shellSent = true
      const body = new PassThrough()
      body.once("close", () => clearTimeout(tooLate))
      headers.set("Content-Type", "text/html; charset=utf-8")
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: responseStatus }))
      pipe(oneChunkPerTick(body))
    }
    const { pipe, abort } = renderToPipeableStream(
      <RemixServer context={context} url={request.url} abortDelay={streamTimeout} {...(nonce ? { nonce } : {})} />,
      {
        [waitForAll ? "onAllReady" : "onShellReady"]: send,
        onShellError: reject,
        onError(error) {
          responseStatus = 500
          if (shellSent) console.error(error)
        },
        ...(nonce ? { nonce } : {}),
      }
    )
    const tooLate = setTimeout(abort, streamTimeout + 1_000)
  })
}

/** A "not found" or "away" was answered as such and is no news; what broke is. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  console.error(`${request.method} ${new URL(request.url).pathname}`, error)
}

/** React writes pieces of about 2 KB; each would be flushed alone, which makes compressed pages three times larger. */
function oneChunkPerTick(target: PassThrough): Writable {
  let pieces: Buffer[] = []
  let queued = false
  const flush = () => {
    queued = false
    if (pieces.length > 0) target.write(Buffer.concat(pieces))
    pieces = []
  }
  const sink = new Writable({
    highWaterMark: 1 << 20,
    write(piece: Buffer, _encoding, done) {
      pieces.push(Buffer.from(piece))
      if (!queued) {
        queued = true
        setImmediate(flush)
      }
      done()
    },
    final(done) {
      flush()
      target.end()
      done()
    },
  })
  target.on("close", () => sink.destroy())
  return sink
}
