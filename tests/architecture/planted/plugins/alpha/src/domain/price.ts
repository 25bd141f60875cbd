import { fen } from "../../../kernel/src/index"

export const price = fen(1)
