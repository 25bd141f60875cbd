import { nothing } from "./never-written"

export const gap = nothing
