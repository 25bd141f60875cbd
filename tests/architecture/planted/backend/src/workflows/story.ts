import { sell } from "../../../plugins/alpha/src/workflows/index"

export const story = sell
