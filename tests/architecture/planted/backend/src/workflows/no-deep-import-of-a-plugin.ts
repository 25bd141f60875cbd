import { hidden } from "../../../plugins/beta/src/domain/hidden"

export const story = hidden
