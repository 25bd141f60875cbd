import { cartResponse, type CartResponse } from "@haifeng/cooperatives/contract"
import { z } from "zod"
import { askBackend, type Answer } from "../../backend.server"
import { claimCart } from "../account/account.commands.server"
import { readShopper, rememberShopper } from "../../session.server"

type CartAnswer = Answer<CartResponse>

/** What the form of a product sends. */
export const addForm = z.object({
  variant_id: z.string().min(1).max(64),
  quantity: z.coerce.number().int().min(1).max(999).catch(1),
})

/** Puts boxes into the cart of this browser; a cart that is gone or bought is replaced by a new one. */
export async function addToCart(request: Request, line: z.infer<typeof addForm>): Promise<CartAnswer> {
  const { cartId, token } = await readShopper(request)
  const body = { lines: [line] }
  if (cartId) {
    const answer = await askBackend(`/shop/carts/${cartId}/lines`, cartResponse, { method: "POST", body })
    if (answer.ok || !lost(answer.rejection.code)) return answer
  }
  const started = await askBackend("/shop/carts", cartResponse, { method: "POST", body })
  if (started.ok && token) await claimCart(token, started.value.cart.id)
  return started
}

export async function changeLine(request: Request, lineId: string, quantity: number): Promise<CartAnswer> {
  return await changeCart(request, `lines/${encodeURIComponent(lineId)}`, { quantity })
}

export async function chooseDeliveries(
  request: Request,
  deliveries: { cooperative_id: string; delivery_option_id: string }[]
): Promise<CartAnswer> {
  return await changeCart(request, "deliveries", { deliveries })
}

/** The session after a change: which cart it is and how much is in it. */
export async function rememberCart(request: Request, answer: CartAnswer): Promise<Headers> {
  if (answer.ok) {
    const { id, quantity } = answer.value.cart
    return await rememberShopper(request, { cartId: id, quantity, removed: undefined })
  }
  if (lost(answer.rejection.code)) return await rememberShopper(request, { cartId: undefined, quantity: 0 })
  return new Headers()
}

async function changeCart(request: Request, path: string, body: unknown): Promise<CartAnswer> {
  const { cartId } = await readShopper(request)
  if (!cartId) return { ok: false, status: 404, rejection: { code: "cart.not_found" } }
  return await askBackend(`/shop/carts/${cartId}/${path}`, cartResponse, { method: "POST", body })
}

function lost(code: string): boolean {
  return code === "cart.not_found" || code === "cart.already_completed"
}
