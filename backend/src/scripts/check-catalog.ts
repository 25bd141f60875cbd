import type { ExecArgs } from "@medusajs/framework/types"
import { checkCatalog } from "@haifeng/catalog/workflows"

/** Price on card = price in detail = price at checkout. Names the offenders and fails. */
export default async function check({ container }: ExecArgs): Promise<void> {
  const { checked, faults } = await checkCatalog(container)
  for (const fault of faults) {
    console.error(`${fault.product_id} ${fault.where}: shown ${fault.shown}, at checkout ${fault.at_checkout}`)
  }
  console.log(`catalog: ${checked} products checked, ${faults.length} faults`)
  if (faults.length > 0) process.exitCode = 1
}
