import { readJson } from "../../backend/launcher/write-file.mjs"

/** What a JSON report of vitest or Playwright says: how many passed and failed, and which were skipped, with why. */
export function countsIn(file) {
  const report = readJson(file)
  if (!report) return null
  return report.stats ? fromPlaywright(report) : fromVitest(report)
}

function fromVitest(report) {
  const tests = report.testResults.flatMap((suite) => suite.assertionResults)
  const skipped = tests.filter(({ status }) => status === "skipped" || status === "pending" || status === "todo")
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: skipped.map(({ fullName }) => fullName),
  }
}

function fromPlaywright({ stats, suites }) {
  const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)]
  const skipped = suites
    .flatMap(specs)
    .flatMap((spec) => spec.tests.filter(({ status }) => status === "skipped").map((test) => ({ spec, test })))
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: skipped.map(({ spec, test }) => {
      const why = test.annotations.find(({ type, description }) => type === "skip" && description)?.description
      return `${spec.title} [${test.projectName}]${why ? `: ${why}` : ""}`
    }),
  }
}
