import { createRequire } from "node:module"

// The command line wants a package.json that names Medusa; this is what its `start` calls.
const { default: start } = createRequire(import.meta.url)("@medusajs/medusa/commands/start")

await start({ directory: import.meta.dirname, port: Number(process.env.PORT) })
