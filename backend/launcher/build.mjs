import fs from "node:fs"
import { join } from "node:path"

import { backendEnvironment } from "./backend-environment.mjs"
import { runTool } from "./children.mjs"
import { quickFingerprint } from "./fingerprint.mjs"
import { holderOf, releaseLock, takeLock } from "./lock.mjs"
import { Problem } from "./problem.mjs"
import { root } from "./settings.mjs"
import { backendDir, builtBackend, plugins, storefrontDir } from "./workspaces.mjs"
import { readText, writeAtomically } from "./write-file.mjs"

// Beside what was built, not in the data folder: two shops of one checkout share the build.
const stampFile = join(root, "node_modules/.haifeng-build")
const inEvery = ["src", "package.json", "tsconfig.json"]
const sources = () => [
  ...["package-lock.json", "tsconfig.json", "turbo.json"].map((name) => join(root, name)),
  ...plugins().flatMap(({ folder }) => [...inEvery, "tsconfig.build.json"].map((name) => join(folder, name))),
  ...[...inEvery, "medusa-config.ts"].map((name) => join(backendDir, name)),
  ...[...inEvery, "app", "public", "vite.config.ts"].map((name) => join(storefrontDir, name)),
  join(root, "seed"),
]
/** What is built, and with or without the admin pages. */
const wanted = () => `${quickFingerprint(root, sources())} admin ${process.env.HAIFENG_ADMIN || "on"}`
const outputs = [join(builtBackend, "medusa-config.js"), join(storefrontDir, "build/server/index.js")]

const isBuilt = () => outputs.every((path) => fs.existsSync(path)) && readText(stampFile) === wanted()

/** What the backend loads as built even in development: the plugins, the kernel and the seed. */
export const buildPlugins = (settings, note) =>
  alone(note, () => turbo(settings, ["--filter=./plugins/*", "--filter=./seed"], note))

/** Builds what changed. The stamp goes before the build and comes back after it, so an interrupted one is redone. */
export async function build(settings, note) {
  if (isBuilt()) return "up to date"
  return alone(note, () => buildAll(settings, note))
}

async function buildAll(settings, note) {
  if (isBuilt()) return "built meanwhile by another command"
  const fingerprint = wanted()
  fs.rmSync(stampFile, { force: true })
  await turbo(settings, [], note)
  writeAtomically(stampFile, fingerprint)
}

function turbo(settings, args, note) {
  const command = [join(root, "node_modules/turbo/bin/turbo"), ...turboArguments, ...args]
  return runTool(settings, "build", process.execPath, command, {
    // The build reads medusa-config, which wants a whole environment; it connects to nothing.
    env: backendEnvironment(settings, "postgres://localhost/not-used-by-the-build"),
    onOutput: (text) => {
      const task = /(@haifeng\/[\w-]+):build/.exec(text)?.[1]
      if (task) note?.(task)
    },
  })
}

/** Two builds of one checkout at once would empty each other's folders: the second waits. */
async function alone(note, work) {
  const folder = join(root, "node_modules/.haifeng")
  while (holderOf(folder)) {
    note?.("waiting for another build")
    await new Promise((done) => setTimeout(done, 500))
  }
  try {
    await takeLock(folder, "build")
  } catch (error) {
    if (error instanceof Problem) return alone(note, work)
    throw error
  }
  try {
    return await work()
  } finally {
    releaseLock(folder)
  }
}

const turboArguments = ["run", "build", "--env-mode=loose", "--ui=stream", "--output-logs=new-only"]
