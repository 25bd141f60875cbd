import "./node-version.mjs"

const [name, ...args] = process.argv.slice(2)

Promise.all([import("./with-database.mjs"), import("./backend-script.mjs")]).then(
  ([{ withDatabase }, { runBackendScript }]) =>
    withDatabase(`exec ${name}`, async (settings, database) => {
      await runBackendScript(settings, database.url, name, { args, echo: true })
    })
)
