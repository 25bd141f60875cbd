import { secret } from "../../../beta/src/workflows/index"
import { price } from "../domain/price"

export const sell = [price, secret]
