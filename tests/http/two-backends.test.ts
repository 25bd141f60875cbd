import { orderResponse } from "@haifeng/cooperatives/contract"
import { inject } from "vitest"
import { paidCart, paymentOf, read, tryComplete } from "./buyer"
import { reservedOf, stock, takeLot, takeLots, tracesOf } from "./goods"
import { raceForLot } from "./race"
import { openSecondBackend } from "./second-backend"
import { call } from "./shop-client"

let second: Awaited<ReturnType<typeof openSecondBackend>>
beforeAll(async () => {
  second = await openSecondBackend()
})
afterAll(() => second.close())

const both = () => [inject("shop").apiUrl, second.apiUrl]

test("two backends sell one lot: never more reserved than there is, and losers are told why", async () => {
  const lot = await takeLot()
  await stock(lot, 8 * lot.sizes[0].jin)
  await raceForLot(lot, 20, both())
}, 180_000)

test("the same cart completed on two backends at once is one order, paid once, and stays bought", async () => {
  for (let round = 0; round < 3; round += 1) {
    const lots = await takeLots(2)
    const { cart, payment_id } = await paidCart(lots.map(({ sizes: [size] }) => toLine(size)))
    const answers = await Promise.all([...both(), ...both()].map((api) => tryComplete(cart.id, { api })))
    const orders = answers.map((answer) => read(orderResponse, answer).order)
    expect(new Set(orders.map(({ id }) => id)).size).toBe(1)
    expect(await tracesOf(lots)).toEqual({ orders: 1, reservations: 2 })
    for (const lot of lots)
      expect(await reservedOf(lot)).toMatchObject({ held: lot.sizes[0].jin, reserved: lot.sizes[0].jin })
    expect(await paymentOf(payment_id)).toMatchObject({ state: "paid" })
    for (const api of both()) {
      expect((await call("GET", `/shop/carts/${cart.id}`, undefined, { api })).body).toMatchObject({
        cart: { completed: true },
      })
    }
    expect(orders[0]).toMatchObject({ payment_state: "paid", total_fen: cart.total_fen })
    expect(orders[0]?.consignments).toHaveLength(2)
  }
})

test("carts of two lots in opposite order, spread over two backends, all become orders", async () => {
  const lots = await takeLots(2)
  const lines = lots.map(({ sizes: [size] }) => toLine(size))
  const carts = await Promise.all(
    Array.from({ length: 8 }, (_, n) => paidCart(n % 2 === 0 ? lines : [...lines].reverse()))
  )
  const answers = await Promise.all(carts.map(({ cart }, n) => tryComplete(cart.id, { api: both()[n % 2] })))
  expect(new Set(answers.map((answer) => read(orderResponse, answer).order.id)).size).toBe(8)
})

function toLine({ variant_id }: { variant_id: string }) {
  return { variant_id, quantity: 1 }
}
