import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { demoPassword } from "../data/admins"

/** The log-in of this e-mail address, made or found: a killed run may have left it without its account. */
export async function identityOf(container: MedusaContainer, email: string): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const login = { body: { email, password: demoPassword } }
  const registered = await auth.register("emailpass", login)
  const { authIdentity } = registered.success ? registered : await auth.authenticate("emailpass", login)
  if (!authIdentity) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, `${email} has a log-in already, with another password`)
  }
  return authIdentity.id
}
