import fs from "node:fs"
import { join } from "node:path"

import { backendEnvironment } from "./backend-environment.mjs"
import { runTool } from "./children.mjs"
import { Problem } from "./problem.mjs"
import { builtBackend, medusaCli } from "./workspaces.mjs"

/** Runs backend/src/scripts/<name>.ts, as built, inside the backend's container. */
export async function runBackendScript(settings, databaseUrl, name, options = {}) {
  const file = `./src/scripts/${name}.js`
  if (!fs.existsSync(join(builtBackend, file))) throw new Problem(`There is no backend script "${name}".`)
  return runTool(settings, name, process.execPath, [medusaCli, "exec", file, ...(options.args ?? [])], {
    cwd: builtBackend,
    env: { ...backendEnvironment(settings, databaseUrl), LOG_LEVEL: "info", ...options.env },
    onOutput: options.onOutput,
    echo: options.echo,
  })
}
