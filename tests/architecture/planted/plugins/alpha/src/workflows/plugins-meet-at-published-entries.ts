import { hidden } from "../../../beta/src/domain/hidden"

export const look = hidden
