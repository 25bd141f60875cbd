import { spawn } from "node:child_process"
import fs from "node:fs"
import { join } from "node:path"

import { expect, test } from "vitest"

import { launch, runTool, stopChild } from "../children.mjs"
import { holderOf, noteChild, releaseLock, takeLock } from "../lock.mjs"
import { processIdentity, waitUntilGone } from "../process-identity.mjs"
import { untilOneEnds } from "../serve.mjs"
import { scratch, settingsIn } from "./scratch.mjs"

const node = (code) => [process.execPath, ["-e", code]]
const forever = "setInterval(() => {}, 1000)"

test("a tool that fails becomes one sentence", async () => {
  const settings = settingsIn(scratch())
  await expect(runTool(settings, "tool", ...node("process.exit(3)"), { echo: true })).rejects.toThrow(/^tool failed/)
  expect(await runTool(settings, "tool", ...node("console.log('done')"))).toBe("done\n")
})

test("a child goes with everything it started", async () => {
  const settings = settingsIn(scratch())
  const code = `const child = require("child_process").spawn(process.execPath, ["-e", "${forever}"]); console.log(child.pid); ${forever}`
  let grandchild
  const entry = await new Promise((done) => {
    const started = launch(settings, "parent", ...node(code), {
      onOutput: (text) => {
        grandchild = Number(text)
        done(started)
      },
    })
  })
  expect(processIdentity(grandchild)).not.toBeNull()
  await stopChild(entry)
  expect(await waitUntilGone(grandchild, 3_000)).toBe(true)
  expect(fs.readdirSync(join(settings.dataDir, "children"))).toEqual([])
})

test("when one of the servers ends, that is the end, in one sentence", async () => {
  const settings = settingsIn(scratch())
  const lasting = launch(settings, "storefront", ...node(forever))
  const ending = launch(settings, "backend", ...node("process.exit(7)"))
  await expect(untilOneEnds([lasting, ending])).rejects.toThrow(/^The backend ended with exit code 7/)
  await stopChild(lasting)
})

test("a second command is refused while the first lives", async () => {
  const folder = scratch()
  await takeLock(folder, "npm start")
  await expect(takeLock(folder, "npm run dev")).rejects.toThrow(
    `"npm start" already runs here (process ${process.pid})`
  )
  releaseLock(folder)
  expect(holderOf(folder)).toBeNull()
})

test("the lock of a killed command is taken over and what it left running is ended", async () => {
  const folder = scratch()
  const left = spawn(...node(forever), { detached: true, stdio: "ignore" })
  noteChild(folder, left.pid, "SIGTERM")
  const note = join(folder, "children", String(left.pid))
  const gone = { pid: process.pid, identity: "a life before" }
  fs.writeFileSync(note, JSON.stringify({ ...JSON.parse(fs.readFileSync(note, "utf8")), parent: gone }))
  fs.writeFileSync(join(folder, "launcher.lock"), JSON.stringify({ ...gone, what: "npm start" }))
  await takeLock(folder, "npm start")
  expect(processIdentity(left.pid)).toBeNull()
  expect(holderOf(folder)?.pid).toBe(process.pid)
  releaseLock(folder)
})

test("what a killed tool had started itself is ended too", async () => {
  const folder = scratch()
  const code = `const child = require("child_process").spawn(process.execPath, ["-e", "${forever}"]); console.log(child.pid); ${forever}`
  const leader = spawn(...node(code), { detached: true, stdio: ["ignore", "pipe", "ignore"] })
  const grandchild = await new Promise((done) => leader.stdout.once("data", (text) => done(Number(text))))
  noteChild(folder, leader.pid, "SIGTERM")
  const note = join(folder, "children", String(leader.pid))
  const gone = { pid: process.pid, identity: "a life before" }
  fs.writeFileSync(note, JSON.stringify({ ...JSON.parse(fs.readFileSync(note, "utf8")), parent: gone }))
  leader.kill("SIGKILL")
  await waitUntilGone(leader.pid, 2_000)
  expect(processIdentity(grandchild)).not.toBeNull()
  await takeLock(folder, "npm start")
  expect(await waitUntilGone(grandchild, 2_000)).toBe(true)
  releaseLock(folder)
})

test("of ten commands at once over a stale lock one gets it", async () => {
  const folder = scratch()
  fs.writeFileSync(join(folder, "launcher.lock"), JSON.stringify({ pid: 1, identity: "a life before", what: "old" }))
  const lock = join(import.meta.dirname, "../lock.mjs")
  const code = `import(${JSON.stringify(lock)}).then((it) => it.takeLock(${JSON.stringify(folder)}, "race"))
    .then(() => { console.log("won"); ${forever} }, () => console.log("lost"))`
  const racers = Array.from({ length: 10 }, () => spawn(...node(code), { stdio: ["ignore", "pipe", "inherit"] }))
  const answers = await Promise.all(
    racers.map((racer) => new Promise((done) => racer.stdout.once("data", (text) => done(String(text).trim()))))
  )
  for (const racer of racers) racer.kill("SIGKILL")
  expect(answers.filter((answer) => answer === "won")).toHaveLength(1)
})

test("a zombie counts as gone", async () => {
  if (process.platform !== "linux") return
  // The shell never waits for its child, which is what a container without an init does.
  const shell = spawn("sh", ["-c", "sleep 0.2 & echo $!; exec sleep 5"], { stdio: ["ignore", "pipe", "ignore"] })
  const pid = await new Promise((done) => shell.stdout.once("data", (text) => done(Number(text))))
  expect(processIdentity(pid)).not.toBeNull()
  expect(await waitUntilGone(pid, 2_000)).toBe(true)
  expect(fs.readFileSync(`/proc/${pid}/stat`, "utf8")).toContain(") Z ")
  shell.kill()
})
