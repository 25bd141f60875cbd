import { buildPlugins } from "./build.mjs"
import { refuseTakenPort } from "./checks.mjs"
import { launch, stopChild } from "./children.mjs"
import { command } from "./command.mjs"
import { openDatabase } from "./database.mjs"
import { install } from "./install.mjs"
import { takeLock } from "./lock.mjs"
import { migrate } from "./migrate.mjs"
import { discardUnfinished, seedOnce } from "./seed-once.mjs"
import { backendAnswers, startStorefront, storefrontAnswers, untilOneEnds } from "./serve.mjs"
import { backendEnvironment } from "./backend-environment.mjs"
import { root } from "./settings.mjs"
import { watchPlugins } from "./watch-plugins.mjs"
import { backendDir, medusaCli } from "./workspaces.mjs"

const inDevelopment = { NODE_ENV: "development", LOG_LEVEL: process.env.LOG_LEVEL || "info" }
const show = (name) => (text) => process.stdout.write(text.replace(/^(?=.)/gm, `${name} | `))

/** Backend and storefront from source: each restarts on its own edits, the backend also on edits in plugins. */
export const develop = () =>
  command(async (given, steps) => {
    const settings = { ...given, fromSource: true }
    const database = await prepare(settings, steps)
    let backend
    const startBackend = async () => {
      backend = launch(settings, "backend", process.execPath, [medusaCli, "develop", "--no-lint"], {
        cwd: backendDir,
        env: { ...backendEnvironment(settings, database.url), ...inDevelopment },
        onOutput: show("backend"),
      })
      await backendAnswers(settings, backend)
    }
    await startBackend()
    const storefront = startStorefront(settings, inDevelopment, show("storefront"))
    await storefrontAnswers(settings, storefront)
    console.log(`\n  Shop ${settings.shopUrl}   Admin ${settings.apiUrl}/app   after ${steps.total()}\n`)

    watchPlugins(settings, async () => {
      await migrate(settings, database.url)
      await stopChild(backend)
      await startBackend()
    })
    await untilOneEnds([storefront])
  })

async function prepare(settings, steps) {
  await takeLock(settings.dataDir, "npm run dev")
  await refuseTakenPort(settings.shopPort, "HAIFENG_SHOP_PORT")
  await refuseTakenPort(settings.apiPort, "HAIFENG_API_PORT")
  await steps.step("install 安装", (note) => install(settings, root, note))
  let database
  await Promise.all([
    steps.step("plugins 插件", (note) => buildPlugins(settings, note).then(() => undefined)),
    steps.step("database 数据库", async () => {
      database = await openDatabase(settings)
      await discardUnfinished(settings, database)
    }),
  ])
  await steps.step("migrate 建表", () => migrate(settings, database.url))
  await steps.step("seed 数据", (note) => seedOnce(settings, database.url, note))
  steps.close()
  return database
}
