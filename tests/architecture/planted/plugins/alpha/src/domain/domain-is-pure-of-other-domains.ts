import { secret } from "../../../beta/src/contract/index"

export const rule = secret
