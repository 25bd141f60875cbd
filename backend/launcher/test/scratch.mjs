import fs from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

export const scratch = (name = "haifeng-launcher-") => fs.mkdtempSync(join(tmpdir(), name))

export function settingsIn(dataDir, more = {}) {
  return {
    dataDir,
    logDir: join(dataDir, "logs"),
    databasePort: 55_420,
    databaseName: "haifeng",
    databaseUrl: null,
    ...more,
  }
}
