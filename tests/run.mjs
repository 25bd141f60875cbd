import "../backend/launcher/node-version.mjs"

Promise.all([import("../backend/launcher/command.mjs"), import("./support/run-stages.mjs")]).then(
  ([{ command }, { runStages }]) => command((_settings, steps) => runStages(process.argv.slice(2), steps))
)
