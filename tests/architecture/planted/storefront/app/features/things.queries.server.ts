import { ask } from "../backend.server"

export const things = ask
