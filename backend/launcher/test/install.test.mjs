import fs from "node:fs"
import { join } from "node:path"

import { afterEach, expect, test } from "vitest"

import { install } from "../install.mjs"
import { scratch, settingsIn } from "./scratch.mjs"

const npmOfThisRun = process.env.npm_execpath
afterEach(() => {
  process.env.npm_execpath = npmOfThisRun ?? ""
})

/** A project, and an npm that writes down each call and then does what `body` says. */
function project(body) {
  const folder = scratch()
  fs.writeFileSync(join(folder, "package-lock.json"), lockOf("1.0.0"))
  fs.writeFileSync(join(folder, "npm.js"), `require("fs").appendFileSync("calls", process.argv[2] + "\\n")\n${body}`)
  process.env.npm_execpath = join(folder, "npm.js")
  const calls = () => (fs.existsSync(join(folder, "calls")) ? fs.readFileSync(join(folder, "calls"), "utf8") : "")
  return { folder, calls, settings: settingsIn(join(folder, ".data")) }
}

const lockOf = (version) =>
  JSON.stringify({
    packages: {
      "": { name: "shop" },
      "node_modules/a": { version },
      "node_modules/only-on-mac": { version, optional: true },
      backend: { version: "0.1.0" },
    },
  })

const installs = `
const fs = require("fs")
fs.rmSync("node_modules", { recursive: true, force: true })
fs.mkdirSync("node_modules")
const { packages } = JSON.parse(fs.readFileSync("package-lock.json"))
fs.writeFileSync("node_modules/.package-lock.json", JSON.stringify({ packages: { "node_modules/a": packages["node_modules/a"] } }))
`

test("installs once, and again when the lock changed", async () => {
  const { folder, calls, settings } = project(installs)
  await install(settings, folder)
  expect(await install(settings, folder)).toBe("up to date")
  expect(calls()).toBe("ci\n")
  fs.writeFileSync(join(folder, "package-lock.json"), lockOf("2.0.0"))
  await install(settings, folder)
  expect(calls()).toBe("ci\nci\n")
})

test("an interrupted install is done again", async () => {
  const { folder, calls, settings } = project(
    `${installs}\nif (!fs.existsSync("second")) process.kill(process.pid, "SIGKILL")`
  )
  fs.mkdirSync(join(folder, "node_modules"))
  await expect(install(settings, folder)).rejects.toThrow(/install \(ended by SIGKILL\) failed/)
  fs.rmSync(join(folder, "node_modules/.package-lock.json"))
  fs.writeFileSync(join(folder, "second"), "")
  await install(settings, folder)
  expect(calls()).toBe("ci\nci\n")
})

test("what npm itself recorded as installed is not installed again", async () => {
  const { folder, calls, settings } = project("process.exit(9)")
  fs.mkdirSync(join(folder, "node_modules"))
  const record = { packages: { "node_modules/a": { version: "1.0.0" } } }
  fs.writeFileSync(join(folder, "node_modules/.package-lock.json"), JSON.stringify(record))
  await install(settings, folder)
  expect(calls()).toBe("")
})

test("a full disk during the install is said in one sentence", async () => {
  const { folder, settings } = project(`console.error("npm error code ENOSPC"); process.exit(228)`)
  await expect(install(settings, folder)).rejects.toThrow(/^The disk is full/)
})
