import { checkOut, choose, complete, openCart, paidCart, paymentOf, tryComplete } from "./buyer"
import { coreStore } from "./core-store"
import { reservedOf, takeLot, takeLots, tracesOf, type Lot } from "./goods"
import { call, expectRejection, rows } from "./shop-client"

const oneBox = ({ sizes: [size] }: Lot) => ({ variant_id: size.variant_id, quantity: 1 })

test("an unpaid cart is not completed, leaves no order and holds no stock, however often it is tried", async () => {
  const lots = await takeLots(2)
  const { id } = await openCart(lots.map(oneBox))
  expectRejection(await tryComplete(id), 409, "payment.not_authorized")
  const { payment } = await checkOut(id)
  const answers = await Promise.all(Array.from({ length: 10 }, () => tryComplete(id)))
  for (const answer of answers) expectRejection(answer, 409, "payment.not_authorized")

  expect(await tracesOf(lots)).toEqual({ orders: 0, reservations: 0 })
  for (const lot of lots) expect(await reservedOf(lot)).toMatchObject({ held: 0, reserved: 0 })
  expectRejection(await call("GET", `/shop/carts/${id}/order`), 404, "order.not_found")
  expect((await call("GET", `/shop/carts/${id}`)).body).toMatchObject({ cart: { completed: false, buyable: true } })
  expect(await paymentOf(payment.id)).toMatchObject({ state: "open" })

  await choose(payment.id, "pay")
  expect((await complete(id)).payment_state).toBe("paid")
})

test("a payment that failed is told at every try, and the next one can succeed", async () => {
  const lot = await takeLot()
  const { id } = await openCart([oneBox(lot)])
  for (let round = 0; round < 3; round += 1) {
    const { payment } = await checkOut(id)
    await choose(payment.id, "fail")
    for (let tries = 0; tries < 2; tries += 1) {
      expectRejection(await tryComplete(id), 409, "payment.not_authorized")
    }
  }
  expect(await tracesOf([lot])).toEqual({ orders: 0, reservations: 0 })
  const { payment } = await checkOut(id)
  await choose(payment.id, "pay")
  expect((await complete(id)).payment_state).toBe("paid")
})

test("a payment that its provider refused or paid back without telling Medusa is replaced by the next checkout", async () => {
  const lot = await takeLot()
  const { id } = await openCart([oneBox(lot)])
  for (const state of ["failed", "cancelled"]) {
    const { payment } = await checkOut(id)
    await rows(`update demo_payment set state = $2 where id = $1`, [payment.id, state])
    const next = await checkOut(id)
    expect(next.payment.id).not.toBe(payment.id)
    expect(await paymentOf(next.payment.id)).toMatchObject({ state: "open" })
  }
})

test("a cart paid but never completed keeps its payment, and completes later", async () => {
  const lot = await takeLot()
  const { cart, payment_id } = await paidCart([oneBox(lot)])
  const again = await checkOut(cart.id)
  expect(again.payment.id).toBe(payment_id)
  expect((await complete(cart.id)).total_fen).toBe(cart.total_fen)
})

test("Medusa's own completion of an unpaid cart makes no order either", async () => {
  const lot = await takeLot()
  const store = await coreStore()
  const { id } = await openCart([oneBox(lot)])
  await checkOut(id)
  const answer = await store.post(`/carts/${id}/complete`)
  expect(answer.body).not.toMatchObject({ type: "order" })
  expect(await tracesOf([lot])).toEqual({ orders: 0, reservations: 0 })
  expect(await reservedOf(lot)).toMatchObject({ held: 0, reserved: 0 })
})

test("Medusa's own completion of a paid cart makes the same order as ours, with its consignments", async () => {
  const lots = await takeLots(2)
  const store = await coreStore()
  const { cart } = await paidCart(lots.map(oneBox))
  const answer = await store.post(`/carts/${cart.id}/complete`)
  expect(answer).toMatchObject({ status: 200, body: { type: "order" } })
  const order = await complete(cart.id)
  expect(answer.body).toMatchObject({ order: { id: order.id } })
  expect(order.consignments).toHaveLength(2)
  expect(order.total_fen).toBe(cart.total_fen)
  expect(await tracesOf(lots)).toEqual({ orders: 1, reservations: 2 })
})

test("a completion that breaks after the money was booked pays it back and leaves nothing", async () => {
  const lots = await takeLots(2)
  const { cart, payment_id } = await paidCart(lots.map(oneBox))
  await rows(`create or replace function test_break() returns trigger language plpgsql as
              $$ begin raise exception 'the test broke this'; end $$`)
  await rows(`create trigger test_break before insert on order_transaction for each row execute function test_break()`)
  try {
    expectRejection(await tryComplete(cart.id), 503, "server.broken")
  } finally {
    await rows(`drop trigger test_break on order_transaction`)
  }
  expect(await tracesOf(lots)).toEqual({ orders: 0, reservations: 0 })
  for (const lot of lots) expect(await reservedOf(lot)).toMatchObject({ held: 0, reserved: 0 })
  const shares = await rows(`select id from consignment where created_at >= $1`, [lots[0]?.taken_at])
  expect(shares).toEqual([])
  expect(await paymentOf(payment_id)).toMatchObject({ state: "refunded" })

  const again = await checkOut(cart.id)
  expect(again.payment.id).not.toBe(payment_id)
  await choose(again.payment.id, "pay")
  expect((await complete(cart.id)).payment_state).toBe("paid")
})
