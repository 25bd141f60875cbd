import { price } from "../../../domain/price"

export const GET = () => price
