export { runSeed, type SeedInput } from "./run-seed"
