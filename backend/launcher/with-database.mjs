import { build } from "./build.mjs"
import { command } from "./command.mjs"
import { openDatabase } from "./database.mjs"
import { install } from "./install.mjs"
import { holderOf, takeLock } from "./lock.mjs"
import { migrate } from "./migrate.mjs"
import { root } from "./settings.mjs"

/** For commands that work on the shop's data, beside a running shop or without one. */
export const withDatabase = (what, work) =>
  command(async (settings, steps) => {
    // A running shop is built and migrated already, and nothing may be built under its feet.
    const database = holderOf(settings.dataDir) ? await openDatabase(settings) : await prepare(settings, steps, what)
    steps.close()
    await work(settings, database)
    await database.stop()
  })

async function prepare(settings, steps, what) {
  await takeLock(settings.dataDir, what)
  await steps.step("install 安装", (note) => install(settings, root, note))
  await steps.step("build 构建", (note) => build(settings, note))
  const database = await openDatabase(settings)
  await steps.step("migrate 建表", () => migrate(settings, database.url))
  return database
}
