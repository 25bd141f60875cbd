import { ask } from "../backend.server"

export const page = ask
