import fs from "node:fs"
import { join } from "node:path"

import { backendEnvironment } from "./backend-environment.mjs"
import { runTool } from "./children.mjs"
import { Problem } from "./problem.mjs"
import { backendFolder, medusaCli } from "./workspaces.mjs"

/** Runs backend/src/scripts/<name>.ts inside the backend's container: as built, or from source in development. */
export async function runBackendScript(settings, databaseUrl, name, options = {}) {
  const file = `./src/scripts/${name}.${settings.fromSource ? "ts" : "js"}`
  const folder = backendFolder(settings)
  if (!fs.existsSync(join(folder, file))) throw new Problem(`There is no backend script "${name}".`)
  return runTool(settings, name, process.execPath, [medusaCli, "exec", file, ...(options.args ?? [])], {
    cwd: folder,
    env: { ...backendEnvironment(settings, databaseUrl), ...options.env },
    onOutput: options.onOutput,
    echo: options.echo,
  })
}
