import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { demoPassword } from "../../data/admins"
import { customers } from "../../data/customers"
import { atOnce } from "../at-once"
import type { Shopping } from "../shopping"

/** The shoppers with a log-in and a delivery address; answers their ids by e-mail address. */
export async function registerCustomers(container: MedusaContainer, shopping: Shopping): Promise<Map<string, string>> {
  const before = await registered(container)
  await atOnce(2, customers, async ({ email, name }) => {
    if (!before.has(email)) await shopping.registerShopper(container, { email, name, password: demoPassword })
  })
  const present = await registered(container)
  await atOnce(2, customers, async ({ email, address }) => {
    const customer = present.get(email)
    if (!customer) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${email} was not registered`)
    if (!customer.hasAddress) await shopping.saveAddress(container, customer.id, { ...address, is_default: true })
  })
  return new Map([...present].map(([email, { id }]) => [email, id]))
}

async function registered(container: MedusaContainer): Promise<Map<string, { id: string; hasAddress: boolean }>> {
  const rows = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers(
      { email: customers.map(({ email }) => email), has_account: true },
      { select: ["id", "email"], relations: ["addresses"], take: customers.length }
    )
  return new Map(rows.map(({ id, email, addresses }) => [email, { id, hasAddress: addresses.length > 0 }]))
}
