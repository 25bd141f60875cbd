import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { fen, toDecimalYuan } from "@haifeng/kernel"
import type { Cart, ChooseDeliveriesRequest } from "@haifeng/cooperatives/contract"
import { RejectionError } from "../../api/shop/rejection"
import { withOpenCart } from "../cart/put-lines"
import { readCart } from "../cart/read-cart"
import type { loadCartRows } from "../cart/cart-rows"

type Choices = ChooseDeliveriesRequest["deliveries"]
type OpenCart = NonNullable<Awaited<ReturnType<typeof loadCartRows>>>

/** The shopper's choice for one or more shops; the other shops keep theirs. */
export async function chooseDeliveries(container: MedusaContainer, cartId: string, choices: Choices): Promise<void> {
  await withOpenCart(container, cartId, async (rows) => {
    await saveDeliveries(container, rows, await readCart(container, cartId), choices)
  })
}

/** Gives each shop in the cart one shipping method: as chosen, else as it is, else its cheapest. Call under the cart's lock. */
export async function saveDeliveries(
  container: MedusaContainer,
  rows: OpenCart,
  cart: Cart,
  choices: Choices
): Promise<void> {
  const stranger = choices.find(
    (choice) => !cart.groups.some((group) => group.cooperative.id === choice.cooperative_id)
  )
  if (stranger) throw new RejectionError("cart.delivery_not_offered")
  const wanted = cart.groups.map((group) => {
    const choice = choices.find((item) => item.cooperative_id === group.cooperative.id)
    const id = choice?.delivery_option_id ?? group.delivery_option_id
    const option = group.delivery_options.find((item) => item.id === id)
    if (choice && !option) throw new RejectionError("cart.delivery_not_offered")
    if (!option) throw new RejectionError("cart.delivery_missing", undefined, { cooperative: group.cooperative.name })
    return option
  })

  const carts = container.resolve(Modules.CART)
  const present = await carts.listShippingMethods({ cart_id: cart.id })
  const same = (optionId: string, price: number) =>
    present.some((method) => method.shipping_option_id === optionId && Number(method.amount) === price)
  const keep = wanted.filter((option) => same(option.id, toDecimalYuan(fen(option.price_fen))))
  const stale = present.filter((method) => !keep.some((option) => option.id === method.shipping_option_id))
  const missing = wanted.filter((option) => !keep.includes(option))
  if (stale.length > 0) await carts.deleteShippingMethods(stale.map((method) => method.id))
  if (missing.length > 0) {
    await carts.addShippingMethods(
      missing.map((option) => ({
        cart_id: cart.id,
        shipping_option_id: option.id,
        name: rows.deliveries.find((row) => row.id === option.id)?.name ?? option.kind,
        amount: toDecimalYuan(fen(option.price_fen)),
        is_tax_inclusive: true,
        data: {},
      }))
    )
  }
}
