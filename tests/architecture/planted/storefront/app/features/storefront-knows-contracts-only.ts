import { sell } from "../../../plugins/alpha/src/workflows/index"

export const bag = sell
