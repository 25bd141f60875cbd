import { join } from "node:path"

import { build } from "./build.mjs"
import { refuseFullDisk, refuseTakenPort } from "./checks.mjs"
import { command } from "./command.mjs"
import { openDatabase } from "./database.mjs"
import { install } from "./install.mjs"
import { takeLock } from "./lock.mjs"
import { migrate } from "./migrate.mjs"
import { discardUnfinished, seedOnce } from "./seed-once.mjs"
import { serve, untilOneEnds } from "./serve.mjs"
import { root } from "./settings.mjs"
import { readJson } from "./write-file.mjs"

export const openShop = () =>
  command(async (settings, steps) => {
    steps.print("\n海丰集市 Haifeng Market\n")
    const database = await prepare(settings, steps)
    let entries
    await steps.step("serve 开门", async () => {
      entries = await serve(settings, database.url)
    })
    steps.close()
    console.log(welcome(settings, steps.total()))
    await untilOneEnds([...entries, { ...database, name: "database", logFile: join(settings.logDir, "postgres.log") }])
  })

/** Everything before the doors open: installed, built, migrated, seeded. */
export async function prepare(settings, steps) {
  await takeLock(settings.dataDir, "npm start")
  await Promise.all([
    refuseTakenPort(settings.shopPort, "HAIFENG_SHOP_PORT"),
    refuseTakenPort(settings.apiPort, "HAIFENG_API_PORT"),
  ])
  refuseFullDisk(settings.dataDir, 300 * 1024 ** 2)
  await steps.step("install 安装", (note) => install(settings, root, note))

  let database
  await Promise.all([
    steps.step("build 构建", (note) => build(settings, note)),
    steps.step("database 数据库", async () => {
      database = await openDatabase(settings)
      await discardUnfinished(settings, database)
      return database.embedded ? undefined : "DATABASE_URL"
    }),
  ])
  await steps.step("migrate 建表", () => migrate(settings, database.url))
  await steps.step("seed 数据", (note) => seedOnce(settings, database.url, note))
  return database
}

function welcome(settings, total) {
  const logins = readJson(join(settings.dataDir, "demo-logins.json")) ?? []
  const rows = logins.map(({ role, url, user, password }) => `    ${role}  ${url}  ${user} / ${password}`)
  return [
    "",
    `  Shop 商城    ${settings.shopUrl}`,
    `  Admin 后台   ${settings.apiUrl}/app`,
    ...(rows.length > 0 ? ["", "  Demo log-ins 演示账号", ...rows] : []),
    "",
    `  Open after ${total}. Ctrl-C stops everything. 按 Ctrl-C 停止。`,
    "",
  ].join("\n")
}
