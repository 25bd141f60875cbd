import { isStopping, stopAll } from "./children.mjs"
import { releaseLock } from "./lock.mjs"
import { asProblem } from "./problem.mjs"
import { readSettings } from "./settings.mjs"
import { createSteps } from "./steps.mjs"

/**
 * Runs one of the launcher's commands: settings and steps go in; a Problem becomes one sentence and exit code 1;
 * whatever happens, nothing it started is left behind.
 */
export async function command(main) {
  const steps = createSteps()
  let settings
  let leaving

  const leave = (code, sentence) => {
    leaving ??= (async () => {
      steps.close()
      if (sentence) console.error(`\n${sentence}\n`)
      await stopAll()
      if (settings) releaseLock(settings.dataDir)
      process.exit(code)
    })()
    return leaving
  }
  for (const [signal, code] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ]) {
    process.on(signal, () => {
      if (!leaving) console.error("\nStopping … 正在停止 …")
      leave(code)
    })
  }

  try {
    settings = readSettings()
    await main(settings, steps)
    await leave(0)
  } catch (error) {
    if (isStopping()) return leaving
    const problem = asProblem(error, settings?.dataDir)
    await leave(1, problem ? problem.message : `This should not happen: ${error?.stack ?? error}`)
  }
}
