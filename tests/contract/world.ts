import { accountResponse, type Cart, type Order } from "@haifeng/cooperatives/contract"
import { checkOut, openCart, paidCart } from "../http/buyer"
import { takeLots } from "../http/goods"
import { rows } from "../http/shop-client"
import { address, ask, buy, newShopper } from "../http/shopper"

/** What only the office may know of a shop; put on every shop, so that any answer that holds it is a leak. */
export const canaries = { contact_name: "金丝雀-canary-name", contact_phone: "13912345678" }

/** One of everything that a route can be asked about. */
export interface World {
  lines: { variant_id: string; quantity: number }[]
  cart: Cart
  payment_id: string
  paid: { cart: Cart; payment_id: string }
  shopper: { email: string; token: string }
  address_id: string
  order: Order
  product: { handle: string; town_code: string; cooperative_handle: string }
}

export async function buildWorld(): Promise<World> {
  await rows(`update cooperative set contact_name = $1, contact_phone = $2`, [
    canaries.contact_name,
    canaries.contact_phone,
  ])
  const lines = (await takeLots(2)).map(({ sizes: [size] }) => ({ variant_id: size.variant_id, quantity: 1 }))
  const { id } = await openCart(lines)
  const { cart, payment } = await checkOut(id)
  const shopper = await newShopper()
  const { account } = await ask(accountResponse, "/shop/account/addresses", { token: shopper.token, body: address })
  const [product] = await rows<World["product"]>(
    `select p.handle, c.town_code, c.handle as cooperative_handle from product p
     join cooperative_product cp on cp.product_id = p.id and cp.deleted_at is null
     join cooperative c on c.id = cp.cooperative_id where p.status = 'published' and p.deleted_at is null and c.status = 'open' limit 1`
  )
  if (!product) throw new Error("the seed has no product")
  return {
    lines,
    cart,
    payment_id: payment.id,
    paid: await paidCart(lines),
    shopper,
    address_id: account.addresses[0]?.id ?? "",
    order: await buy(shopper.token, 2),
    product,
  }
}
