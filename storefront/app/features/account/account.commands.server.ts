import {
  accountResponse,
  tokenResponse,
  type AccountResponse,
  type LoginRequest,
  type RegisterRequest,
  type SaveAddressRequest,
} from "@haifeng/cooperatives/contract"
import { z } from "zod"
import { askBackend, type Answer } from "../../backend.server"
import { readShopper, rememberShopper } from "../../session.server"
import { needToken } from "./account.queries.server"

type Entered = { ok: true; headers: Headers } | (Answer<never> & { ok: false })

export async function login(request: Request, body: LoginRequest): Promise<Entered> {
  return await enter(request, "/shop/account/login", body)
}

export async function register(request: Request, body: RegisterRequest): Promise<Entered> {
  return await enter(request, "/shop/account/register", body)
}

/** The cart becomes this shopper's. A refusal changes nothing for the shopper: the cart stays in this browser. */
export async function claimCart(token: string, cartId: string): Promise<void> {
  await askBackend("/shop/account/cart", z.unknown(), { method: "POST", token, body: { cart_id: cartId } })
}

/** Without `id` a new address is made. */
export async function saveAddress(
  request: Request,
  body: SaveAddressRequest,
  id?: string
): Promise<Answer<AccountResponse>> {
  const path = id ? `/shop/account/addresses/${encodeURIComponent(id)}` : "/shop/account/addresses"
  return await askBackend(path, accountResponse, { method: "POST", token: await needToken(request), body })
}

export async function deleteAddress(request: Request, id: string): Promise<Answer<AccountResponse>> {
  const path = `/shop/account/addresses/${encodeURIComponent(id)}`
  return await askBackend(path, accountResponse, { method: "DELETE", token: await needToken(request) })
}

async function enter(request: Request, path: string, body: unknown): Promise<Entered> {
  const answer = await askBackend(path, tokenResponse, { method: "POST", body })
  if (!answer.ok) return answer
  const { token } = answer.value
  const { cartId } = await readShopper(request)
  if (cartId) await claimCart(token, cartId)
  return { ok: true, headers: await rememberShopper(request, { token }) }
}
