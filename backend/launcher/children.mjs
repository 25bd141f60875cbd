import { execFileSync, spawn } from "node:child_process"
import fs from "node:fs"
import { join } from "node:path"

import { forgetChild, noteChild, signalGroup } from "./lock.mjs"
import { Problem, problemOfTool } from "./problem.mjs"
import { root } from "./settings.mjs"

const running = []
let stopping = false
let deathSignals

/** Linux can tell a child that its parent died; elsewhere the next start ends what was left. */
function withParentDeath(signal, command, args) {
  deathSignals ??= process.platform === "linux" && isRunnable("setpriv")
  return deathSignals ? ["setpriv", ["--pdeathsig", signal, command, ...args]] : [command, args]
}

export function isRunnable(command) {
  try {
    execFileSync(command, ["--version"], { stdio: "ignore" })
    return true
  } catch (error) {
    return error.code !== "ENOENT"
  }
}

/**
 * Starts a program in its own process group with its output in a log file.
 * `exited` settles with what a person needs to know about its end; it never rejects.
 */
export function launch(settings, name, command, args, options = {}) {
  if (stopping) throw new Problem("Stopped.")
  fs.mkdirSync(settings.logDir, { recursive: true })
  const logFile = join(settings.logDir, `${name}.log`)
  const log = fs.createWriteStream(logFile)
  // A full disk must stop the program's step with its own message, not this one's log.
  log.on("error", () => {})
  const { stopSignal = "SIGTERM", onOutput, ...spawnOptions } = options
  const [program, parameters] = withParentDeath(stopSignal.slice(3), command, args)
  const child = spawn(program, parameters, {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
    ...spawnOptions,
  })
  if (child.pid) noteChild(settings.dataDir, child.pid, stopSignal)
  let tail = ""
  const keep = (chunk) => {
    log.write(chunk)
    tail = (tail + chunk).slice(-6_000)
    onOutput?.(String(chunk))
  }
  child.stdout.on("data", keep)
  child.stderr.on("data", keep)

  const entry = { name, pid: child.pid, stopSignal, logFile, tail: () => tail }
  entry.exited = new Promise((done) => {
    const end = (code, signal) => {
      log.end()
      if (child.pid) forgetChild(settings.dataDir, child.pid)
      const at = running.indexOf(entry)
      if (at >= 0) running.splice(at, 1)
      done({ code, signal })
    }
    child.on("error", (error) => {
      tail += error.message
      end(1, null)
    })
    child.on("close", end)
  })
  running.push(entry)
  return entry
}

/** Runs a program to its end; a failure shows its last lines and becomes one sentence. */
export async function runTool(settings, name, command, args, { echo, ...options } = {}) {
  const show = echo ? (text) => process.stdout.write(text) : options.onOutput
  const entry = launch(settings, name, command, args, { ...options, onOutput: show })
  const { code, signal } = await entry.exited
  if (stopping) throw new Problem("Stopped.")
  if (code === 0) return entry.tail()
  const what = `${name}${signal ? ` (ended by ${signal})` : ""}`
  if (echo) throw new Problem(`${what} failed, see above.`)
  console.error(`\n${entry.tail().trimEnd().split("\n").slice(-20).join("\n")}\n`)
  throw problemOfTool(what, entry.tail(), entry.logFile)
}

export async function stopChild(entry, patience = 15_000) {
  signalGroup(entry.pid, entry.stopSignal)
  const timer = setTimeout(() => signalGroup(entry.pid, "SIGKILL"), patience)
  await entry.exited
  clearTimeout(timer)
}

export async function stopNamed(name) {
  await Promise.all(running.filter((entry) => entry.name === name).map((entry) => stopChild(entry)))
}

/** Ends everything in reverse order of its start, so that the database goes last. */
export async function stopAll() {
  stopping = true
  for (const entry of [...running].reverse()) await stopChild(entry)
}

export const isStopping = () => stopping
