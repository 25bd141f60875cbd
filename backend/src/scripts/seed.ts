import type { ExecArgs } from "@medusajs/framework/types"
import { runSeed } from "@haifeng/seed"
import { readSeedEnv } from "./seed-env"
import { registerShopper } from "../workflows/account/register-shopper"
import { saveAddress } from "../workflows/account/save-address"
import { startCart } from "../workflows/cart/put-lines"
import { completeCheckout } from "../workflows/checkout/complete-checkout"
import { startCheckout } from "../workflows/checkout/start-checkout"

/** `npm run seed`: the launcher calls this once on a new database, and again when asked. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const { demo, products } = readSeedEnv()
  await runSeed({
    container,
    // Plain lines: in production Medusa's logger writes JSON, which nobody reads as progress.
    logger: { info: (text) => console.log(text) },
    shopping: { registerShopper, saveAddress, startCart, startCheckout, completeCheckout },
    demo,
    products,
  })
}
