import { randomBytes } from "node:crypto"
import { join } from "node:path"

import { readJson, writeAtomically } from "./write-file.mjs"

const names = ["JWT_SECRET", "COOKIE_SECRET", "SESSION_SECRET"]

/** The environment wins; what it does not give is made once and kept, readable by its owner only. */
export function readSecrets(dataDir, env = process.env) {
  const path = join(dataDir, "secrets.json")
  const kept = readJson(path) ?? {}
  const made = Object.fromEntries(names.map((name) => [name, kept[name] ?? randomBytes(32).toString("hex")]))
  if (names.some((name) => kept[name] !== made[name]))
    writeAtomically(path, `${JSON.stringify(made, null, 2)}\n`, 0o600)
  return Object.fromEntries(names.map((name) => [name, env[name] || made[name]]))
}
