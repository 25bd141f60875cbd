import { z } from "zod"
import { address, savedAddress } from "./address"

export const email = z
  .email("email")
  .max(120, "too_long")
  .transform((text) => text.toLowerCase())

/** POST /shop/account/register. */
export const registerRequest = z
  .object({
    email,
    password: z.string().min(8, "too_short").max(128, "too_long"),
    name: z.string().trim().min(1, "required").max(40, "too_long"),
  })
  .strict()
export type RegisterRequest = z.infer<typeof registerRequest>

/** POST /shop/account/login. */
export const loginRequest = z.object({ email, password: z.string().min(1, "required").max(128, "too_long") }).strict()
export type LoginRequest = z.infer<typeof loginRequest>

/** The bearer token of the shopper, for the `authorization` header of /shop/account/*. */
export const tokenResponse = z.object({ token: z.string() })
export type TokenResponse = z.infer<typeof tokenResponse>

export const account = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string(),
  addresses: z.array(savedAddress),
})
export type Account = z.infer<typeof account>

/** GET /shop/account; also the answer of POST /shop/account/addresses and its siblings. */
export const accountResponse = z.object({ account })
export type AccountResponse = z.infer<typeof accountResponse>

/** POST /shop/account/addresses, POST /shop/account/addresses/:id; DELETE takes no body. */
export const saveAddressRequest = address.extend({ is_default: z.boolean().default(false) }).strict()
export type SaveAddressRequest = z.infer<typeof saveAddressRequest>

/** POST /shop/account/cart: the cart of the session becomes this shopper's. */
export const claimCartRequest = z.object({ cart_id: z.string().min(1).max(64) }).strict()
export type ClaimCartRequest = z.infer<typeof claimCartRequest>
