import fs from "node:fs"
import { join } from "node:path"

import { root } from "./settings.mjs"

export const backendDir = join(root, "backend")
export const builtBackend = join(root, "backend/.medusa/server")
/** Where the backend's commands run: what was built, or in development the source. */
export const backendFolder = (settings) => (settings.fromSource ? backendDir : builtBackend)
export const storefrontDir = join(root, "storefront")
export const medusaCli = join(root, "node_modules/@medusajs/cli/cli.js")

/** The plugin folders, each with its package; a folder without one is not there yet. */
export function plugins() {
  const folder = join(root, "plugins")
  return fs
    .readdirSync(folder)
    .map((name) => ({ name, folder: join(folder, name) }))
    .filter((plugin) => fs.existsSync(join(plugin.folder, "package.json")))
}
