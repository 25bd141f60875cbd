import "./node-version.mjs"

Promise.all([import("./command.mjs"), import("./verify-parts.mjs")]).then(([{ command }, { verify }]) =>
  command(verify)
)
