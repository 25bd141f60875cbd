import {
  checkoutRequest,
  checkoutResponse,
  orderResponse,
  type Account,
  type Address,
  type Cart,
  type CheckoutResponse,
  type OrderResponse,
  type RejectionResponse,
} from "@haifeng/cooperatives/contract"
import { askBackend, type Answer } from "../../backend.server"
import { problemsOf, problemsOfAnswer, type Problems } from "../../form-problems.server"
import { readShopper } from "../../session.server"
import { saveAddress } from "../account/account.commands.server"
import { readAddress } from "./address-form.server"

type Placed =
  | { kind: "pay"; payment: CheckoutResponse["payment"] }
  | { kind: "wrong"; problems: Problems }
  | { kind: "refused"; rejection: RejectionResponse }

/** One press of "place order": everything typed, checked here first and again by the backend. */
export async function placeOrder(
  request: Request,
  cart: Cart,
  account: Account | null,
  typed: Record<string, string>
): Promise<Placed> {
  const saved = account?.addresses.find((known) => known.id === typed.address_id)
  const read = saved ? { address: addressOf(saved), problems: null } : readAddress(typed)
  const body = checkoutRequest.safeParse({
    email: (typed.email ?? "").trim(),
    address: read.address ?? placeholderAddress,
    payment_method: typed.payment_method ?? "",
    note: typed.note?.trim() || undefined,
    expected_total_fen: /^\d{1,15}$/.test(typed.total ?? "") ? Number(typed.total) : undefined,
  })
  const problems = { ...read.problems, ...(body.success ? {} : problemsOf(body.error, typed)) }
  if (!body.success || Object.keys(problems).length > 0) return { kind: "wrong", problems }

  const { token } = await readShopper(request)
  const answer = await askBackend(`/shop/carts/${cart.id}/checkout`, checkoutResponse, {
    method: "POST",
    body: body.data,
    token,
  })
  if (!answer.ok) return refusal(answer.rejection, typed)
  if (account && !saved && typed.save_address) await keepAddress(request, account, body.data.address)
  return { kind: "pay", payment: answer.value.payment }
}

/** Asks for the order of a paid cart; safe to ask again and again. */
export async function completeCart(cartId: string): Promise<Answer<OrderResponse>> {
  return await askBackend(`/shop/carts/${encodeURIComponent(cartId)}/complete`, orderResponse, { method: "POST" })
}

/** Passes the schema, so that the other fields are checked even when the address is wrong; never sent. */
const placeholderAddress: Address = {
  name: "-",
  phone: "13000000000",
  province: "-",
  city: "-",
  district: "-",
  district_code: "000000",
  detail: "----",
}

function addressOf({ name, phone, province, city, district, district_code, detail }: Address): Address {
  return { name, phone, province, city, district, district_code, detail }
}

function refusal(rejection: RejectionResponse, typed: Record<string, string>): Placed {
  const problems = rejection.code === "request.invalid" ? problemsOfAnswer(rejection.fields ?? {}, typed) : {}
  return Object.keys(problems).length > 0 ? { kind: "wrong", problems } : { kind: "refused", rejection }
}

/** The address book is a convenience: an order is not held up when it cannot be written. */
async function keepAddress(request: Request, account: Account, address: Address): Promise<void> {
  const known = account.addresses.some(
    (saved) =>
      saved.district_code === address.district_code && saved.detail === address.detail && saved.phone === address.phone
  )
  if (!known) await saveAddress(request, { ...address, is_default: account.addresses.length === 0 })
}
