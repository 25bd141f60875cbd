import { spawn } from "node:child_process"
import { join } from "node:path"

import { install } from "./install.mjs"
import { Problem } from "./problem.mjs"
import { root } from "./settings.mjs"

const bin = (path) => join(root, "node_modules", path)
const vitest = (config) => [bin("vitest/vitest.mjs"), "run", "--config", `tests/${config}`]
const tsc = (project) => [bin("typescript/bin/tsc"), "--noEmit", "-p", project]

// Longest first, because two run at a time.
const parts = {
  lint: [bin("eslint/bin/eslint.js"), ".", "--max-warnings", "0"],
  "types: plugins, backend, seed": tsc("tests/architecture"),
  "types: storefront": tsc("storefront"),
  format: [bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", "."],
  "unit tests": vitest("vitest.unit.mjs"),
  architecture: vitest("architecture/vitest.config.mjs"),
  "unused code": [bin("knip/bin/knip.js"), "--config", "tests/architecture/knip.json", "--no-config-hints"],
  "types: tests": tsc("tests"),
}

/** Everything that needs neither a database nor a build; all parts are told, not only the first that fails. */
export async function verify(settings, steps) {
  await steps.step("install 安装", (note) => install(settings, root, note))
  const waiting = Object.entries(parts)
  const failed = []
  const lane = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) await check(steps, part, failed)
  }
  await Promise.all([lane(), lane()])
  steps.close()
  for (const { name, output } of failed) console.error(`\n── ${name}\n${output.trimEnd()}`)
  if (failed.length > 0) throw new Problem(`Not clean: ${failed.map(({ name }) => name).join(", ")}.`)
  console.log(`\n  Clean after ${steps.total()}.`)
}

async function check(steps, [name, args], failed) {
  const marker = new Error("part failed")
  try {
    await steps.step(name, async () => {
      const { code, output } = await run(args)
      if (code === 0) return
      failed.push({ name, output })
      throw marker
    })
  } catch (error) {
    if (error !== marker) throw error
  }
}

function run(args) {
  return new Promise((done, refuse) => {
    // Two programs at once: more threads in each would only wait for each other.
    const env = { ...process.env, FORCE_COLOR: process.stdout.isTTY ? "1" : "0", VITEST_MAX_WORKERS: "1" }
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] })
    let output = ""
    child.stdout.on("data", (chunk) => (output += chunk))
    child.stderr.on("data", (chunk) => (output += chunk))
    child.on("error", refuse)
    child.on("close", (code) => done({ code, output }))
  })
}
