import { thing } from "../../plugins/alpha/src/contract/index"

export const ask = () => thing
