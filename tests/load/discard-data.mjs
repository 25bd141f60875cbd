import fs from "node:fs"
import { dirname, join } from "node:path"

/** Takes a launcher's data folder away. Where root may not use namespaces, PostgreSQL's data is elsewhere, behind a link. */
export function discardData(folder) {
  const data = join(folder, "postgres")
  const isElsewhere = fs.lstatSync(data, { throwIfNoEntry: false })?.isSymbolicLink()
  if (isElsewhere) fs.rmSync(dirname(fs.readlinkSync(data)), { recursive: true, force: true })
  fs.rmSync(folder, { recursive: true, force: true })
}
