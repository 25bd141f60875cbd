import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"

const root = resolve(import.meta.dirname, "../..")
const handler = /^export\s+(?:async\s+)?(?:const|function)\s+(GET|POST|PUT|PATCH|DELETE)\b/gm

/** Every "METHOD /shop/path/:id" that a route file of this repository answers. */
export function shopRoutes(): string[] {
  const plugins = readdirSync(join(root, "plugins")).map((name) => `plugins/${name}`)
  return ["backend", ...plugins]
    .map((folder) => join(root, folder, "src/api"))
    .filter((folder) => existsSync(join(folder, "shop")))
    .flatMap((folder) => routeFilesOf(folder).flatMap((file) => routesOf(folder, file)))
    .sort()
}

function routeFilesOf(folder: string): string[] {
  const below = readdirSync(join(folder, "shop"), { recursive: true, encoding: "utf8" })
  return below.filter((file) => /(^|\/)route\.ts$/.test(file)).map((file) => `shop/${file}`)
}

function routesOf(folder: string, file: string): string[] {
  const path = `/${file.replace(/\/route\.ts$/, "").replace(/\[(\w+)\]/g, ":$1")}`
  const methods = [...readFileSync(join(folder, file), "utf8").matchAll(handler)].map(([, method]) => method)
  if (methods.length === 0) throw new Error(`${file} exports no handler that this reader knows`)
  return methods.map((method) => `${method} ${path}`)
}
