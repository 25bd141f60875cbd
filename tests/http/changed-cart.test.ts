import { cartResponse } from "@haifeng/cooperatives/contract"
import { checkOut, choose, complete, openCart, paidCart, paymentOf, read, tryCheckout, tryComplete } from "./buyer"
import { takeLot, takeLots, tracesOf, type Lot } from "./goods"
import { call, expectRejection, rows } from "./shop-client"

const oneBox = ({ sizes: [size] }: Lot) => ({ variant_id: size.variant_id, quantity: 1 })

/** Sets today's price of a size, as an admin's price change would. */
const reprice = (lot: Lot, fen: number) =>
  rows(
    `update price set amount = $2::int / 100.0, raw_amount = jsonb_build_object('value', ($2::int / 100.0)::text, 'precision', 20)
     where currency_code = 'cny' and price_set_id = (select price_set_id from product_variant_price_set where variant_id = $1)`,
    [lot.sizes[0].variant_id, fen]
  )

test("a cart that got dearer after it was paid is not completed, and the money goes back", async () => {
  const [lot, other] = (await takeLots(2)) as [Lot, Lot]
  const changes = {
    "more boxes": (id: string) => call("POST", `/shop/carts/${id}/lines`, { lines: [oneBox(lot)] }),
    "another shop's goods": (id: string) => call("POST", `/shop/carts/${id}/lines`, { lines: [oneBox(other)] }),
    "a dearer delivery": async (id: string) => {
      const { groups } = read(cartResponse, await call("GET", `/shop/carts/${id}`)).cart
      const option = groups[0]?.delivery_options.at(-1)?.id
      const deliveries = [{ cooperative_id: groups[0]?.cooperative.id, delivery_option_id: option }]
      return call("POST", `/shop/carts/${id}/deliveries`, { deliveries })
    },
  }
  for (const [name, change] of Object.entries(changes)) {
    const { cart, payment_id } = await paidCart([oneBox(lot)])
    read(cartResponse, await change(cart.id))
    expectRejection(await tryComplete(cart.id), 409, "payment.amount_differs")
    expect(await paymentOf(payment_id), name).toMatchObject({ state: "refunded" })
    expect(await tracesOf([lot, other])).toEqual({ orders: 0, reservations: 0 })

    const again = await checkOut(cart.id)
    expect(await paymentOf(again.payment.id)).toMatchObject({ state: "open", amount_fen: again.cart.total_fen })
  }
})

test("a cart that got cheaper after it was paid is not completed either", async () => {
  const lot = await takeLot()
  const { cart, payment_id } = await paidCart([{ ...oneBox(lot), quantity: 2 }])
  const line = cart.groups[0]?.lines[0]?.id
  await call("POST", `/shop/carts/${cart.id}/lines/${line}`, { quantity: 1 })
  expectRejection(await tryComplete(cart.id), 409, "payment.amount_differs")
  expect(await paymentOf(payment_id)).toMatchObject({ state: "refunded" })
})

test("one shop's goods swapped for another's at the same total: no order without a delivery, and the money goes back", async () => {
  const [lot, other] = (await takeLots(2)) as [Lot, Lot]
  const { cart, payment_id } = await paidCart([oneBox(lot)])
  await reprice(other, lot.sizes[0].price_fen)
  const line = cart.groups[0]?.lines[0]?.id
  read(cartResponse, await call("POST", `/shop/carts/${cart.id}/lines`, { lines: [oneBox(other)] }))
  read(cartResponse, await call("POST", `/shop/carts/${cart.id}/lines/${line}`, { quantity: 0 }))
  const { code } = expectRejection(await tryComplete(cart.id), 409, "cart.delivery_missing")
  expect(code).toBe("cart.delivery_missing")
  expect(await paymentOf(payment_id)).toMatchObject({ state: "refunded" })
  expect(await tracesOf([lot, other])).toEqual({ orders: 0, reservations: 0 })
})

test("a cart emptied after it was paid gives the money back", async () => {
  const lot = await takeLot()
  const { cart, payment_id } = await paidCart([oneBox(lot)])
  await call("POST", `/shop/carts/${cart.id}/lines/${cart.groups[0]?.lines[0]?.id}`, { quantity: 0 })
  expectRejection(await tryComplete(cart.id), 409, "cart.empty")
  expect(await paymentOf(payment_id)).toMatchObject({ state: "refunded" })
})

test("a price raised between cart and checkout is shown before it is charged", async () => {
  const lot = await takeLot()
  const { id, total_fen } = await openCart([oneBox(lot)])
  await reprice(lot, lot.sizes[0].price_fen + 100)

  const { details } = expectRejection(await tryCheckout(id, { expected_total_fen: total_fen }), 409, "cart.changed")
  expect(details).toEqual({ total_fen: total_fen + 100 })

  const { cart, payment } = await checkOut(id, { expected_total_fen: total_fen + 100 })
  expect(cart.groups[0]?.lines[0]?.unit_price_fen).toBe(lot.sizes[0].price_fen + 100)
  expect((await paymentOf(payment.id)).amount_fen).toBe(total_fen + 100)
})

test("a price raised after the payment leaves the order at the price that was paid", async () => {
  const lot = await takeLot()
  const { cart } = await paidCart([oneBox(lot)])
  await reprice(lot, lot.sizes[0].price_fen + 100)
  expect((await complete(cart.id)).total_fen).toBe(cart.total_fen)
})

test("another total than the shopper saw is refused, and nothing is asked of the provider", async () => {
  const lot = await takeLot()
  const { id, total_fen } = await openCart([oneBox(lot)])
  expectRejection(await tryCheckout(id, { expected_total_fen: total_fen - 1 }), 409, "cart.changed")
  const sessions = await rows(
    `select s.id from payment_session s
     join cart_payment_collection l on l.payment_collection_id = s.payment_collection_id where l.cart_id = $1`,
    [id]
  )
  expect(sessions).toEqual([])
})

test("checkout sent twice, at once or later, is one payment", async () => {
  const lot = await takeLot()
  const { id } = await openCart([oneBox(lot)])
  const answers = await Promise.all(Array.from({ length: 5 }, () => checkOut(id)))
  const later = await checkOut(id)
  expect(new Set([...answers, later].map(({ payment }) => payment.id)).size).toBe(1)
  await choose(later.payment.id, "pay")
  expect((await checkOut(id)).payment.id).toBe(later.payment.id)
  expect((await complete(id)).payment_state).toBe("paid")
})

test("checkout of a changed cart, while a payment is open or paid, never leaves two payments to be paid", async () => {
  const lot = await takeLot()
  const { id } = await openCart([oneBox(lot)])
  const first = await checkOut(id)
  await call("POST", `/shop/carts/${id}/lines`, { lines: [oneBox(lot)] })
  const second = await checkOut(id)
  expect(second.payment.id).not.toBe(first.payment.id)
  expect(await paymentOf(first.payment.id)).toMatchObject({ state: "cancelled" })
  expectRejection(
    await call("POST", `/shop/demo-payments/${first.payment.id}`, { outcome: "pay" }),
    409,
    "payment.not_authorized"
  )
  await choose(second.payment.id, "pay")
  expect((await complete(id)).total_fen).toBe(second.cart.total_fen)
})

test("an order cannot be changed through its cart", async () => {
  const lot = await takeLot()
  const { cart, payment_id } = await paidCart([oneBox(lot)])
  const order = await complete(cart.id)
  const line = cart.groups[0]?.lines[0]?.id
  const deliveries = cart.groups.map(({ cooperative, delivery_options }) => ({
    cooperative_id: cooperative.id,
    delivery_option_id: delivery_options[0]?.id,
  }))
  const refused = [
    await call("POST", `/shop/carts/${cart.id}/lines`, { lines: [oneBox(lot)] }),
    await call("POST", `/shop/carts/${cart.id}/lines/${line}`, { quantity: 0 }),
    await call("POST", `/shop/carts/${cart.id}/deliveries`, { deliveries }),
    await tryCheckout(cart.id),
  ]
  for (const answer of refused) expectRejection(answer, 409, "cart.already_completed")
  expect(await complete(cart.id)).toEqual(order)
  expect(await paymentOf(payment_id)).toMatchObject({ state: "paid" })
})

test("forty impatient clicks on one cart at once all count, and none finds the shop broken", async () => {
  const lot = await takeLot()
  const { id } = await openCart([oneBox(lot)])
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => call("POST", `/shop/carts/${id}/lines`, { lines: [oneBox(lot)] }))
  )
  for (const answer of answers) read(cartResponse, answer)
  expect((await call("GET", `/shop/carts/${id}`)).body).toMatchObject({ cart: { quantity: 41 } })
})
