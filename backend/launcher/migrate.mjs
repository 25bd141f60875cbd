import { join } from "node:path"

import { backendEnvironment } from "./backend-environment.mjs"
import { runTool } from "./children.mjs"
import { contentFingerprint } from "./fingerprint.mjs"
import { root } from "./settings.mjs"
import { readStamps, writeStamp } from "./stamps.mjs"
import { backendDir, backendFolder, medusaCli, plugins } from "./workspaces.mjs"

const ofTables = /\/(migrations|models)\/|\/index\.ts$/

/** What `db:migrate` looks at: migrations, links, models that links name, the config, and Medusa's version. */
export function schemaFingerprint() {
  const paths = [
    join(root, "package-lock.json"),
    join(backendDir, "medusa-config.ts"),
    ...[...plugins().map(({ folder }) => folder), backendDir].flatMap((folder) =>
      ["modules", "links", "migration-scripts"].map((name) => join(folder, "src", name))
    ),
  ]
  return contentFingerprint(root, paths, (path) => !path.includes("/src/modules/") || ofTables.test(path))
}

export async function migrate(settings, databaseUrl) {
  const fingerprint = schemaFingerprint()
  if ((await readStamps(databaseUrl)).migrated === fingerprint) return "up to date"
  await runTool(settings, "migrate", process.execPath, [medusaCli, ...command], {
    cwd: backendFolder(settings),
    env: backendEnvironment(settings, databaseUrl),
  })
  await writeStamp(databaseUrl, "migrated", fingerprint)
}

const command = ["db:migrate", "--execute-safe-links", "--execute-safe-search"]
