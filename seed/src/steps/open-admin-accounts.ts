import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { admins, demoPassword } from "../../data/admins"

/** The admins of the offices, with the demo password. */
export async function openAdminAccounts(container: MedusaContainer): Promise<void> {
  const known = await container.resolve(Modules.USER).listUsers({ email: admins.map(({ email }) => email) })
  for (const { email, name } of admins) {
    if (known.some((user) => user.email === email)) continue
    const authIdentityId = await identityOf(container, email)
    await createUserAccountWorkflow(container).run({ input: { authIdentityId, userData: { email, first_name: name } } })
  }
}

/** The log-in of this e-mail address, made or found: a killed run may have left it without its account. */
async function identityOf(container: MedusaContainer, email: string): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const login = { body: { email, password: demoPassword } }
  const registered = await auth.register("emailpass", login)
  const { authIdentity } = registered.success ? registered : await auth.authenticate("emailpass", login)
  if (!authIdentity) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `${email} has a log-in already, with another password`)
  }
  return authIdentity.id
}
