import { secret } from "../../../beta/src/workflows/index"
import { price } from "../domain/price"
import { used } from "../domain/unused-export"

export const sell = [price, secret, used]
