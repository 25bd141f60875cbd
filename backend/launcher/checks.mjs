import fs from "node:fs"
import net from "node:net"

import { fullDisk, Problem } from "./problem.mjs"

const gigabyte = 1024 ** 3

export function refuseFullDisk(folder, needed = gigabyte, statfs = fs.statfsSync) {
  const { bavail, bsize } = statfs(folder)
  if (bavail * bsize < needed) throw fullDisk(folder)
}

/** True when nothing listens on the port on either loopback address. */
export async function isFree(port) {
  const tries = await Promise.all(["127.0.0.1", "::1"].map((host) => canConnect(port, host)))
  return !tries.includes(true) && (await canListen(port))
}

function canConnect(port, host) {
  return new Promise((done) => {
    const socket = net.connect({ port, host })
    const end = (answer) => {
      socket.destroy()
      done(answer)
    }
    socket.setTimeout(1_000, () => end(false))
    socket.on("connect", () => end(true))
    socket.on("error", () => end(false))
  })
}

function canListen(port) {
  return new Promise((done) => {
    const server = net.createServer()
    server.on("error", () => done(false))
    server.listen(port, () => server.close(() => done(true)))
  })
}

export async function refuseTakenPort(port, variable) {
  if (await isFree(port)) return
  throw new Problem(
    `Port ${port} is taken by another program: stop it, or choose another port with ${variable}. 端口被占用。`
  )
}

export async function firstFreePort(from, to = from + 200) {
  for (let port = from; port < to; port++) if (await isFree(port)) return port
  throw new Problem(`No free port between ${from} and ${to}.`)
}
