import {
  accountResponse,
  orderListResponse,
  orderResponse,
  type Account,
  type Order,
  type OrderListResponse,
} from "@haifeng/cooperatives/contract"
import { data, redirect } from "@remix-run/node"
import type { z } from "zod"
import { askBackend } from "../../backend.server"
import { localeOf } from "../../i18n/locale"
import { readShopper, rememberShopper } from "../../session.server"
import { loginPath } from "./paths"

/** The account of who is logged in; null for a guest or when the log-in has run out. */
export async function findAccount(request: Request): Promise<Account | null> {
  const { token } = await readShopper(request)
  if (!token) return null
  const answer = await askBackend("/shop/account", accountResponse, { token })
  return answer.ok ? answer.value.account : null
}

export async function loadAccount(request: Request): Promise<Account> {
  return (await askAsShopper(request, "/shop/account", accountResponse)).account
}

export async function loadOrders(request: Request, page: number): Promise<OrderListResponse> {
  return await askAsShopper(request, "/shop/account/orders", orderListResponse, { page })
}

export async function loadOrder(request: Request, id: string): Promise<Order> {
  return (await askAsShopper(request, `/shop/account/orders/${encodeURIComponent(id)}`, orderResponse)).order
}

/** The bearer token, or a way to the log-in page that leads back here. */
export async function needToken(request: Request): Promise<string> {
  const { token } = await readShopper(request)
  if (token) return token
  throw redirect(loginHere(request))
}

/** For answers to a token that is no longer good: forgets it and asks to log in again. */
export async function loginAgain(request: Request): Promise<Response> {
  return redirect(loginHere(request), { headers: await rememberShopper(request, { token: undefined }) })
}

async function askAsShopper<S extends z.ZodType>(
  request: Request,
  path: string,
  schema: S,
  query: Record<string, string | number | undefined> = {}
): Promise<z.infer<S>> {
  const answer = await askBackend(path, schema, { token: await needToken(request), query })
  if (answer.ok) return answer.value
  if (answer.status === 401) throw await loginAgain(request)
  throw data({ code: answer.rejection.code }, { status: answer.status })
}

function loginHere(request: Request): string {
  const { pathname, search } = new URL(request.url)
  return loginPath(localeOf(request), request.method === "GET" ? pathname + search : pathname)
}
