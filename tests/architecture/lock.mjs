import { readFileSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { argv } from "node:process"
import { fileURLToPath } from "node:url"

const systems = /[-/](darwin|linux|win32|android|freebsd|netbsd|openbsd|openharmony|aix|sunos)(?=-|$)/
const processors = /-(x64|arm64|ia32|ppc64|riscv64|s390x|loong64|mips64el|arm|wasm32)(?=-|$)/

/**
 * Optional packages that the lock names nowhere. A registry without the packages of some platform makes `npm install`
 * leave them out, and then `npm ci` refuses the lock.
 */
export function missingOptional({ packages }) {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !places(path, name).some((place) => place in packages))
      .map(([name, version]) => ({ name, version, by: path }))
  )
}

/** Where Node would look for `name` from `path`, nearest first. */
function places(path, name) {
  const found = []
  for (let from = path; ; from = from.slice(0, Math.max(0, from.lastIndexOf("/node_modules/")))) {
    found.push(from ? `${from}/node_modules/${name}` : `node_modules/${name}`)
    if (!from) return found
    if (!from.includes("/node_modules/")) from = ""
  }
}

/** Adds what is missing, for the platform in its name, so that no other one installs it. */
function complete(lock) {
  for (const { name, version, by } of missingOptional(lock)) {
    const entry = { version, optional: true, ...platformIn(name) }
    if (!entry.cpu || !/^\d+\.\d+\.\d+$/.test(version))
      throw new Error(`${name}@${version} of ${by}: for which platform?`)
    const place = `node_modules/${name}`
    lock.packages[place in lock.packages ? `${by}/${place}` : place] = entry
  }
  const [root, ...rest] = Object.entries(lock.packages)
  lock.packages = Object.fromEntries([root, ...rest.sort(([a], [b]) => a.localeCompare(b, "en"))])
  return lock
}

function platformIn(name) {
  const system = systems.exec(name)?.[1]
  const processor = processors.exec(name)?.[1]
  const libc = system === "linux" ? (name.includes("musl") ? ["musl"] : ["glibc"]) : null
  return { ...(processor && { cpu: [processor] }), ...(system && { os: [system] }), ...(libc && { libc }) }
}

if (resolve(argv[1] ?? "") === fileURLToPath(import.meta.url)) {
  const file = join(fileURLToPath(import.meta.url), "../../../package-lock.json")
  writeFileSync(file, `${JSON.stringify(complete(JSON.parse(readFileSync(file, "utf8"))), null, 2)}\n`)
}
