import { type Dirent, existsSync, readdirSync } from "node:fs"
import { basename, join } from "node:path"

const rooms = [
  ...["domain", "contract", "modules", "workflows", "api", "links", "subscribers", "jobs", "admin"],
  // A payment provider has a folder of its own in Medusa.
  "providers",
]
const banned = /^(utils?|helpers?|common|misc|shared|manager)$/
const notOurs = /^(node_modules|dist|build|planted|test-results|\..*)$/
// Remix and Medusa read meaning from these names: `$handle.tsx`, `_index.tsx`, `[id]`, `Migration2026…`.
const named =
  /^(\$?_?[a-z0-9]+([-.][$a-z0-9]+)*_?|\[\.?[\w-]+\].*|Migration\d+\w*|README|LICENSE|NOTICE|CONTRIBUTING|OFL)$/

/** Rooms a plugin has and the architecture page does not name. */
export function strangeRooms(root: string): string[] {
  return pluginsOf(root)
    .flatMap((plugin) => list(join(root, "plugins", plugin, "src")).map((room) => ({ plugin, room })))
    .filter(({ room }) => !rooms.includes(room))
    .map(({ plugin, room }) => `plugins/${plugin}/src/${room}`)
}

export const withoutReadme = (root: string): string[] =>
  pluginsOf(root).filter((plugin) => !existsSync(join(root, "plugins", plugin, "README.md")))

/** Files and folders that are not kebab-case, or whose name says nothing. */
export function badNames(root: string, folder: string): string[] {
  return list(join(root, folder), true).flatMap((entry) => {
    if (notOurs.test(entry.name)) return []
    const path = `${folder}/${entry.name}`
    const stem = basename(entry.name).replace(/\.\w+$/, "")
    const bad = !named.test(stem) || banned.test(stem) || /(^|-)(helpers?|utils?)$/.test(stem) ? [path] : []
    return entry.isDirectory() ? [...bad, ...badNames(root, path)] : bad
  })
}

const pluginsOf = (root: string) => list(join(root, "plugins")).filter((name) => name !== "kernel")

function list(folder: string): string[]
function list(folder: string, entries: true): Dirent[]
function list(folder: string, entries?: true) {
  if (!existsSync(folder)) return []
  const found = readdirSync(folder, { withFileTypes: true })
  return entries ? found : found.map(({ name }) => name)
}
