import { sell } from "../../workflows/index"

export const stored = sell
