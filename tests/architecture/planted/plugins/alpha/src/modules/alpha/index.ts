import { price } from "../../domain/price"

export const stored = price
