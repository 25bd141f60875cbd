import fs from "node:fs"
import { join } from "node:path"

import { runTool } from "./children.mjs"
import { plugins } from "./workspaces.mjs"

/** Rebuilds the plugin that was edited, then calls `restart`; edits made meanwhile are taken in the next round. */
export function watchPlugins(settings, restart) {
  const edited = new Set()
  let timer
  let working = false

  const work = async () => {
    if (working || edited.size === 0) return
    working = true
    const round = [...edited]
    edited.clear()
    try {
      for (const plugin of round) await rebuild(settings, plugin)
      await restart()
      console.log(`\n  ${round.map(({ name }) => name).join(", ")}: rebuilt, backend runs again\n`)
    } catch (error) {
      console.error(`\n  ${error.message}\n`)
    }
    working = false
    await work()
  }

  for (const plugin of plugins()) {
    fs.watch(join(plugin.folder, "src"), { recursive: true }, () => {
      edited.add(plugin)
      clearTimeout(timer)
      timer = setTimeout(work, 200)
    })
  }
}

const rebuild = (settings, plugin) =>
  runTool(settings, `build-${plugin.name}`, "npm", ["run", "build"], { cwd: plugin.folder })
