import net from "node:net"

import { expect, test } from "vitest"

import { firstFreePort, isFree, refuseFullDisk, refuseTakenPort } from "../checks.mjs"
import { asProblem, Problem } from "../problem.mjs"
import { nodeIsTooOld } from "../node-version.mjs"
import { readSettings } from "../settings.mjs"

const listening = (host) =>
  new Promise((done) => {
    const server = net.createServer()
    server.listen(0, host, () => done(server))
  })

test.each(["127.0.0.1", "::"])("a port taken on %s is refused in one sentence", async (host) => {
  const server = await listening(host)
  const { port } = server.address()
  await expect(refuseTakenPort(port, "HAIFENG_SHOP_PORT")).rejects.toThrow(
    `Port ${port} is taken by another program: stop it, or choose another port with HAIFENG_SHOP_PORT.`
  )
  expect(await firstFreePort(port)).toBeGreaterThan(port)
  await new Promise((done) => server.close(done))
  expect(await isFree(port)).toBe(true)
})

test("a disk with less than a gigabyte is refused before anything is written", () => {
  const disk = (blocks) => () => ({ bavail: blocks, bsize: 4096 })
  expect(() => refuseFullDisk("/here", undefined, disk(1000))).toThrow(/^The disk is full: .* where \/here lives/)
  expect(refuseFullDisk("/here", undefined, disk(1_000_000))).toBeUndefined()
})

test("a write refused for space is the same sentence", () => {
  const error = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" })
  expect(asProblem(error, "/here")?.message).toMatch(/^The disk is full/)
  expect(asProblem(new TypeError("a fault of ours"))).toBeNull()
})

test.each([
  [[20, 18, 3], true],
  [[18, 20, 0], true],
  [[20, 19, 0], false],
  [[22, 0, 0], false],
  [[24, 1, 0], false],
])("Node %j is too old: %s", (version, tooOld) => {
  expect(nodeIsTooOld(version)).toBe(tooOld)
})

test("a port that is none is refused with the name of the variable", () => {
  for (const text of ["x", "0", "70000", "80.5"]) {
    expect(() => readSettings({ HAIFENG_API_PORT: text })).toThrow(Problem)
    expect(() => readSettings({ HAIFENG_API_PORT: text })).toThrow(/^HAIFENG_API_PORT must be a port/)
  }
})
