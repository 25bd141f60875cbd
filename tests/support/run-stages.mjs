import { stopNamed } from "../../backend/launcher/children.mjs"
import { Problem } from "../../backend/launcher/problem.mjs"
import { createNeeds, stages, whySkipped } from "./stages.mjs"
import { testSettings } from "./test-database.mjs"

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** Every stage runs, also after one failed, except that nothing runs on what did not install or build. */
export async function runStages(wanted, steps) {
  const unknown = wanted.filter((name) => !(name in stages))
  if (unknown.length > 0)
    throw new Problem(`No stage ${unknown.join(", ")}. There are: ${Object.keys(stages).join(", ")}.`)
  const settings = testSettings()
  const needs = createNeeds(settings)
  const rows = []
  try {
    for (const [name, stage] of Object.entries(stages)) {
      if (wanted.length > 0 ? !wanted.includes(name) : stage.onlyByName) continue
      const row = await runStage(name, stage, needs, settings)
      rows.push(row)
      if (row.result === "FAILED" && ["install", "build"].includes(name)) break
    }
  } finally {
    await needs.close()
  }
  console.log(table(rows, steps.total()))
  const failed = rows.filter(({ result }) => result === "FAILED")
  if (failed.length > 0) throw new Problem(`Failed: ${failed.map(({ name }) => name).join(", ")}.`)
}

async function runStage(name, stage, needs, settings) {
  const start = Date.now()
  console.log(`\n━━ ${name}`)
  const row = (result, more = {}) => ({ name, result, time: seconds(start), ...more })
  try {
    if (stage.needs?.includes("browser")) await needs.browser()
    const reason = whySkipped(stage)
    if (reason) return row("SKIPPED", { note: reason })
    for (const need of stage.needs ?? []) if (need !== "browser") await needs[need]()
    const answer = await withinLimit(name, stage.run(settings), stage.limit)
    return row("passed", answer ?? {})
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error)
    return row("FAILED", { counts: error.counts, note: error.message.split("\n")[0].slice(0, 100) })
  }
}

function withinLimit(name, work, limit) {
  let timer
  const late = new Promise((_done, refuse) => {
    timer = setTimeout(() => {
      refuse(new Problem(`took longer than ${limit / 60_000} minutes`))
      stopNamed(name)
    }, limit)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

function table(rows, total) {
  const lines = rows.flatMap(({ name, result, time, note, counts }) => [
    `  ${name.padEnd(14)} ${result.padEnd(8)} ${time.padStart(8)}  ${countsText(counts)}${note ?? ""}`,
    ...(counts?.skipped ?? []).map((test) => `  ${"".padEnd(14)} SKIPPED  ${test}`),
  ])
  return ["", "━━ summary", ...lines, `  ${total} in all`].join("\n")
}

const countsText = (counts) =>
  counts ? `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped.length} skipped ` : ""
