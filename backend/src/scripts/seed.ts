import type { ExecArgs } from "@medusajs/framework/types"
import { runSeed } from "@haifeng/seed"
import { readSeedEnv } from "./seed-env"
import { completeCheckout } from "../workflows/checkout/complete-checkout"
import { startCheckout } from "../workflows/checkout/start-checkout"
import { startCart } from "../workflows/cart/put-lines"

/** `npm run seed`: the launcher calls this once on a new database, and again when asked. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const { demo, products } = readSeedEnv()
  await runSeed({
    container,
    // Plain lines: in production Medusa's logger writes JSON, which nobody reads as progress.
    logger: { info: (text) => console.log(text) },
    checkout: { startCart, startCheckout, completeCheckout },
    demo,
    products,
  })
}
