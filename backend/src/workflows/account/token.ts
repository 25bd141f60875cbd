import type { AuthIdentityDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { generateJwtTokenForAuthIdentity } from "@medusajs/medusa/api/auth/utils/generate-jwt-token"

export const EMAIL_AND_PASSWORD = "emailpass"

/** The bearer token of a shopper; `identity` must have its customer already. */
export async function shopperToken(container: MedusaContainer, identity: AuthIdentityDTO): Promise<string> {
  const { http } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig
  return await generateJwtTokenForAuthIdentity(
    { authIdentity: identity, actorType: "customer", authProvider: EMAIL_AND_PASSWORD, container },
    { secret: http.jwtSecret ?? "", expiresIn: http.jwtExpiresIn, options: http.jwtOptions }
  )
}
