import { join } from "node:path"
import { stripVTControlCharacters } from "node:util"

import { contentFingerprint } from "./fingerprint.mjs"
import { root } from "./settings.mjs"
import { runBackendScript } from "./backend-script.mjs"
import { createIfAbsent, dropDatabase } from "./database.mjs"
import { readStamps, writeStamp } from "./stamps.mjs"

export const seedFingerprint = () =>
  contentFingerprint(root, [join(root, "seed"), join(root, "backend/src/scripts")], (path) => !path.includes("/test/"))

/**
 * A database that never got its whole seed was interrupted on the way and holds nothing of anybody's:
 * the embedded one is made again, so that no step before needs to continue half-done work.
 */
export async function discardUnfinished(settings, database) {
  if (!database.embedded || (await readStamps(database.url)).seeded) return
  await dropDatabase(database.server.url("postgres"), settings.databaseName)
  await createIfAbsent(database.server.url("postgres"), settings.databaseName)
}

export async function seedOnce(settings, databaseUrl, note) {
  if ((await readStamps(databaseUrl)).seeded) return "done before"
  const tell = (line) => line && note?.(line)
  await runBackendScript(settings, databaseUrl, "seed", { onOutput: (text) => tell(lastLine(text)) })
  await writeStamp(databaseUrl, "seeded", seedFingerprint())
}

/** The seed says `seed 12.3 s  what`; the backend's own lines are not progress. */
const lastLine = (text) => /^seed +[\d.]+ s +(.*)$/m.exec(stripVTControlCharacters(text))?.[1].slice(0, 60)
