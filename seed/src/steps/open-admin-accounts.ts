import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { admins } from "../../data/admins"
import { identityOf } from "../identity-of"

/** The admins of the offices, with the demo password. */
export async function openAdminAccounts(container: MedusaContainer): Promise<void> {
  const known = await container.resolve(Modules.USER).listUsers({ email: admins.map(({ email }) => email) })
  for (const { email, name } of admins) {
    if (known.some((user) => user.email === email)) continue
    const authIdentityId = await identityOf(container, email)
    await createUserAccountWorkflow(container).run({ input: { authIdentityId, userData: { email, first_name: name } } })
  }
}
