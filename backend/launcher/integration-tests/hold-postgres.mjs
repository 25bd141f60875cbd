// A command of its own to kill: holds the server of the data folder given until it is ended.
import { startPostgres } from "../postgres.mjs"
import { takeLock } from "../lock.mjs"
import { settingsIn } from "../test/scratch.mjs"

const [dataDir, databasePort] = process.argv.slice(2)
const settings = settingsIn(dataDir, { databasePort: Number(databasePort) })
await takeLock(dataDir, "test")
const server = await startPostgres(settings)
console.log(server.url("postgres"))
setInterval(() => {}, 1_000)
