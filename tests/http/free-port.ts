import net from "node:net"

export function freePort(): Promise<number> {
  return new Promise((done, refuse) => {
    const server = net.createServer()
    server.on("error", refuse)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => done(typeof address === "object" && address ? address.port : 0))
    })
  })
}
