import { mkdirSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"

import { build } from "../../backend/launcher/build.mjs"
import { filesBelow } from "../../backend/launcher/fingerprint.mjs"
import { install } from "../../backend/launcher/install.mjs"
import { runTool } from "../../backend/launcher/children.mjs"
import { root } from "../../backend/launcher/settings.mjs"
import { createSteps } from "../../backend/launcher/steps.mjs"
import { downloadChromium, installByApt, whyNoBrowser } from "./prerequisites.mjs"
import { openTestServer, prepareTemplate } from "./test-database.mjs"
import { countsIn } from "./test-counts.mjs"

const tests = join(root, "tests")
const minutes = (n) => n * 60_000

/** In this order. A stage answers null when it has nothing to say, a Skip, or its counts. */
export const stages = {
  prerequisites: { limit: minutes(8), run: (settings) => installByApt(settings).then((said) => ({ note: said })) },
  install: {
    limit: minutes(8),
    run: async (settings) => ({ note: await install(settings, root) }),
  },
  verify: { limit: minutes(4), run: (settings) => node(settings, "verify", ["backend/launcher/verify.mjs"]) },
  build: { limit: minutes(8), run: async (settings) => ({ note: await build(settings) }) },
  integration: {
    limit: minutes(10),
    files: ["plugins", "backend"],
    pattern: /integration-tests\/.*\.test\.(ts|mjs)$/,
    needs: ["server"],
    run: (settings) => vitest(settings, "integration", "tests/vitest.integration.mjs"),
  },
  contract: httpSuite("contract", minutes(6)),
  http: httpSuite("http", minutes(8)),
  faults: httpSuite("faults", minutes(8)),
  e2e: {
    limit: minutes(20),
    files: ["tests/e2e"],
    pattern: /\.test\.ts$/,
    needs: ["server", "template", "browser"],
    run: (settings) => playwright(settings),
  },
  meilisearch: {
    limit: minutes(8),
    onlyByName: true,
    skip: () => (process.env.MEILISEARCH_HOST ? null : "MEILISEARCH_HOST is not set: no real server to test against"),
    files: ["tests/contract"],
    pattern: /search.*\.test\.ts$/,
    needs: ["server", "template"],
    run: (settings) => vitest(settings, "meilisearch", "tests/vitest.shop.mjs", ["contract/search"]),
  },
}

function httpSuite(name, limit) {
  return {
    limit,
    files: [`tests/${name}`],
    pattern: /\.test\.ts$/,
    needs: ["server", "template"],
    run: (settings) => vitest(settings, name, "tests/vitest.shop.mjs", [`${name}/`]),
  }
}

/** Why a stage is not run; null when it is. */
export function whySkipped(stage) {
  const reason = stage.skip?.()
  if (reason) return reason
  const folders = (stage.files ?? []).map((folder) => join(root, folder))
  if (folders.length > 0 && filesBelow(folders, (path) => stage.pattern.test(path)).length === 0) {
    return `no tests in ${stage.files.join(", ")}`
  }
  return stage.needs?.includes("browser") ? whyNoBrowser() : null
}

/** Made once, by the first stage that needs it. */
export function createNeeds(settings) {
  let server
  let template
  return {
    server: () => (server ??= openTestServer()),
    template: () => (template ??= makeTemplate(settings)),
    browser: () => downloadChromium(settings),
    close: async () => (await server)?.close(),
  }
}

async function makeTemplate(settings) {
  const steps = createSteps()
  await steps.step("build", (note) => build(settings, note))
  await steps.step("seeded template", prepareTemplate)
  steps.close()
}

const node = (settings, name, args, env = {}) =>
  runTool(settings, name, process.execPath, args, { env: { ...process.env, ...env }, echo: true }).then(() => null)

const reportOf = (settings, name) => {
  mkdirSync(settings.logDir, { recursive: true })
  const file = join(settings.logDir, `${name}.json`)
  rmSync(file, { force: true })
  return file
}

async function vitest(settings, name, config, args = []) {
  const report = reportOf(settings, name)
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
  const command = [join(root, "node_modules/vitest/vitest.mjs"), "run", "--config", config, ...reporters, ...args]
  const server = new URL(process.env.HAIFENG_TEST_SERVER)
  const env = { DB_HOST: "localhost", DB_PORT: server.port, DB_USERNAME: "postgres", DB_PASSWORD: server.password }
  return counted(node(settings, name, command, env), report)
}

async function playwright(settings) {
  const report = reportOf(settings, "e2e")
  const cli = createRequire(join(tests, "package.json")).resolve("@playwright/test/cli")
  const command = [cli, "test", "--config", "tests/e2e/playwright.config.ts", "--reporter=list,json"]
  return counted(node(settings, "e2e", command, { PLAYWRIGHT_JSON_OUTPUT_NAME: report }), report)
}

/** The counts belong to a failed run too. */
async function counted(running, report) {
  try {
    await running
  } catch (error) {
    throw Object.assign(error, { counts: countsIn(report) })
  }
  return { counts: countsIn(report) }
}
