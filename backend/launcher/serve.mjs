import { backendEnvironment, storefrontEnvironment } from "./backend-environment.mjs"
import { launch } from "./children.mjs"
import { Problem, problemOfTool } from "./problem.mjs"
import { builtBackend, medusaCli, storefrontDir } from "./workspaces.mjs"

/** Starts backend and storefront as built; answers when both answer. */
export async function serve(settings, databaseUrl) {
  const entries = [startBackend(settings, databaseUrl), startStorefront(settings)]
  await backendAnswers(settings, entries[0])
  await storefrontAnswers(settings, entries[1])
  return entries
}

export const startBackend = (settings, databaseUrl, env = {}) =>
  launch(settings, "backend", process.execPath, [medusaCli, "start"], {
    cwd: builtBackend,
    env: { ...backendEnvironment(settings, databaseUrl), ...env },
  })

export const startStorefront = (settings, env = {}, onOutput = undefined) =>
  launch(settings, "storefront", process.execPath, ["server/index.mjs"], {
    cwd: storefrontDir,
    env: { ...storefrontEnvironment(settings), ...env },
    onOutput,
  })

export const backendAnswers = (settings, entry) => answers(`${settings.apiUrl}/health`, entry)
export const storefrontAnswers = (settings, entry) => answers(`http://localhost:${settings.shopPort}/`, entry)

/** Waits for 200; a process that ends or says nothing for five minutes is a Problem. */
async function answers(url, entry, patience = 300_000) {
  let ended = false
  entry.exited.then(() => (ended = true))
  const until = Date.now() + patience
  for (;;) {
    if (ended) throw whyNot(entry, "ended before it served")
    if (await isOk(url)) return
    if (Date.now() > until) throw whyNot(entry, `does not answer at ${url}`)
    await new Promise((done) => setTimeout(done, 80))
  }
}

async function isOk(url) {
  try {
    const answer = await fetch(url, { redirect: "manual", signal: AbortSignal.timeout(20_000) })
    await answer.arrayBuffer()
    return answer.status < 400
  } catch {
    return false
  }
}

function whyNot(entry, what) {
  console.error(`\n${entry.tail().trimEnd().split("\n").slice(-20).join("\n")}\n`)
  if (/EADDRINUSE/.test(entry.tail())) {
    return new Problem(`The port of the ${entry.name} was taken by another program meanwhile: start again.`)
  }
  return problemOfTool(`The ${entry.name} ${what}: it`, entry.tail(), entry.logFile)
}

/** Never ends while everything runs. */
export async function untilOneEnds(entries) {
  const ended = await Promise.race(entries.map((entry) => entry.exited.then((end) => ({ entry, end }))))
  const how = ended.end.signal ? `by ${ended.end.signal}` : `with exit code ${ended.end.code}`
  throw new Problem(`The ${ended.entry.name} ended ${how}; its log is ${ended.entry.logFile}. 有进程意外结束。`)
}
