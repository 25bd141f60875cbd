import "./node-version.mjs"

const at = process.argv.indexOf("--products")
const products = at > 0 ? process.argv[at + 1] : undefined

Promise.all([
  import("./with-database.mjs"),
  import("./backend-script.mjs"),
  import("./stamps.mjs"),
  import("./problem.mjs"),
  import("./seed-once.mjs"),
]).then(([{ withDatabase }, { runBackendScript }, { writeStamp }, { Problem }, { seedFingerprint }]) =>
  withDatabase("npm run seed", async (settings, database) => {
    if (at > 0 && !/^[1-9]\d{0,6}$/.test(products ?? "")) {
      throw new Problem("Say how many: npm run seed -- --products 100000")
    }
    const env = products ? { HAIFENG_SEED_PRODUCTS: products } : {}
    await runBackendScript(settings, database.url, "seed", { env, echo: true })
    await writeStamp(database.url, "seeded", seedFingerprint())
  })
)
