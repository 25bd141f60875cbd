import { spawnSync } from "node:child_process"
import { resolve } from "node:path"

import { expect, test } from "vitest"

const knip = resolve(import.meta.dirname, "../../node_modules/knip/bin/knip.js")

interface Report {
  issues: { file: string; files: unknown[]; exports: { name: string }[] }[]
}

test("a planted file that nothing uses and a planted export that nothing imports are reported", () => {
  const args = [knip, "--directory", "planted", "--config", "../knip.json", "--reporter", "json", "--no-config-hints"]
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: import.meta.dirname, encoding: "utf8" })
  const { issues } = JSON.parse(stdout) as Report
  expect(status).toBe(1)
  const unusedFiles = issues.filter(({ files }) => files.length > 0).map(({ file }) => file)
  expect(unusedFiles).toContain("plugins/alpha/src/utils/formatHelper.ts")
  expect(unusedFiles).not.toContain("plugins/alpha/src/domain/price.ts")
  const ofPlanted = issues.find(({ file }) => file === "plugins/alpha/src/domain/unused-export.ts")
  expect(ofPlanted?.exports.map(({ name }) => name)).toEqual(["forgotten"])
})
