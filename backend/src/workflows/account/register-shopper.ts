import type { RegisterRequest } from "@haifeng/cooperatives/contract"
import type { IAuthModuleService, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows"
import { RejectionError } from "../../api/shop/rejection"
import { EMAIL_AND_PASSWORD, shopperToken } from "./token"

/**
 * Log-in and customer in one call, under a lock on the email; answers the token. Not a workflow, because a workflow keeps its
 * input, and the password is kept nowhere but as Medusa's hash.
 */
export async function registerShopper(container: MedusaContainer, request: RegisterRequest): Promise<string> {
  return await container.resolve(Modules.LOCKING).execute([`register:${request.email}`], async () => {
    await refuseTaken(container, request.email)
    const auth = container.resolve(Modules.AUTH)
    const id = await createIdentity(auth, request)
    try {
      const customerData = { email: request.email, first_name: request.name, last_name: "" }
      await createCustomerAccountWorkflow(container).run({ input: { authIdentityId: id, customerData } })
    } catch (error) {
      await auth.deleteAuthIdentities([id])
      throw error
    }
    const identity = await auth.retrieveAuthIdentity(id, { relations: ["provider_identities"] })
    return await shopperToken(container, identity)
  })
}

async function createIdentity(auth: IAuthModuleService, { email, password }: RegisterRequest): Promise<string> {
  const { success, authIdentity, error } = await auth.register(EMAIL_AND_PASSWORD, { body: { email, password } })
  if (!success || !authIdentity) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `no identity: ${error}`)
  return authIdentity.id
}

/** An identity that belongs to nobody is the rest of a registration that stopped halfway: it gives way. */
async function refuseTaken(container: MedusaContainer, email: string): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const [known] = await auth.listProviderIdentities(
    { entity_id: email, provider: EMAIL_AND_PASSWORD },
    { relations: ["auth_identity"], take: 1 }
  )
  const identity = known?.auth_identity
  if (identity && Object.keys(identity.app_metadata ?? {}).length > 0)
    throw new RejectionError("account.identity_taken")
  const [customer] = await container.resolve(Modules.CUSTOMER).listCustomers({ email, has_account: true }, { take: 1 })
  if (customer) throw new RejectionError("account.identity_taken")
  if (identity) await auth.deleteAuthIdentities([identity.id])
}
