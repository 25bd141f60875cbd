import { cartResponse, orderResponse } from "@haifeng/cooperatives/contract"
import { complete, openCart, paidCart, paymentOf, read, tryCheckout, tryComplete } from "./buyer"
import { reservedOf, stock, takeLot, takeLots, tracesOf, type Lot } from "./goods"
import { raceForLot } from "./race"
import { call, expectRejection } from "./shop-client"

const line = ({ sizes }: Lot, size: 0 | 1, quantity: number) => ({ variant_id: sizes[size].variant_id, quantity })

/** Boxes of the small size that weigh at least as much as `boxes` of the big one. */
const asManySmall = ({ sizes: [small, big] }: Lot, boxes: number) => Math.ceil((boxes * big.jin) / small.jin)

test("fifty buyers, two box sizes, stock for twenty boxes: never more reserved than there is", async () => {
  const lot = await takeLot()
  await stock(lot, 20 * lot.sizes[0].jin)
  await raceForLot(lot, 50)
}, 240_000)

test("fifteen and fifteen boxes of a lot of twenty do not fit one cart, in one call or in two", async () => {
  const lot = await takeLot()
  await stock(lot, 20 * lot.sizes[1].jin)
  const [big, small] = [line(lot, 1, 15), line(lot, 0, asManySmall(lot, 15))]

  const together = await call("POST", "/shop/carts", { lines: [big, small] })
  const { details } = expectRejection(together, 409, "cart.not_enough_stock")
  expect(details).toMatchObject({ title: expect.any(String), available: expect.any(Number) })

  const cart = await openCart([big])
  const later = await call("POST", `/shop/carts/${cart.id}/lines`, { lines: [small] })
  expectRejection(later, 409, "cart.not_enough_stock")
  const lineId = cart.groups[0]?.lines[0]?.id
  expectRejection(
    await call("POST", `/shop/carts/${cart.id}/lines/${lineId}`, { quantity: 21 }),
    409,
    "cart.not_enough_stock"
  )
  expect(read(cartResponse, await call("GET", `/shop/carts/${cart.id}`)).cart.quantity).toBe(15)
})

test("a cart whose stock was sold meanwhile says so, and is refused at checkout", async () => {
  const lot = await takeLot()
  const { id } = await openCart([line(lot, 0, 3), line(lot, 1, 3)])
  await stock(lot, 3 * lot.sizes[0].jin)
  const { cart } = read(cartResponse, await call("GET", `/shop/carts/${id}`))
  expect(cart.buyable).toBe(false)
  const problems = cart.groups.flatMap(({ lines }) => lines.map((line) => [line.variant_id, line.problem] as const))
  expect(new Map(problems)).toEqual(
    new Map([
      [lot.sizes[0].variant_id, null],
      [lot.sizes[1].variant_id, "not_enough_stock"],
    ])
  )
  expectRejection(await tryCheckout(id), 409, "cart.not_enough_stock")
})

test("paid, but the last boxes went meanwhile: a clear no, no order, the money back", async () => {
  const lot = await takeLot()
  const { cart, payment_id } = await paidCart([line(lot, 0, 1), line(lot, 1, 1)])
  await stock(lot, lot.sizes[1].jin)

  expectRejection(await tryComplete(cart.id), 409, "cart.not_enough_stock")
  expect(await paymentOf(payment_id)).toMatchObject({ state: "refunded" })
  expect(await tracesOf([lot])).toEqual({ orders: 0, reservations: 0 })
  expect(await reservedOf(lot)).toMatchObject({ held: 0, reserved: 0 })
})

test("carts that name the same lots in opposite order do not block each other", async () => {
  const lots = await takeLots(3)
  const lines = lots.map((lot) => line(lot, 0, 1))
  const turned = [lines, [...lines].reverse(), [...lines.slice(1), ...lines.slice(0, 1)]]
  const carts = await Promise.all(Array.from({ length: 9 }, (_, n) => paidCart(turned[n % 3] ?? lines)))
  const answers = await Promise.all(carts.map(({ cart }) => tryComplete(cart.id)))
  const orders = answers.map((answer) => read(orderResponse, answer).order)
  expect(new Set(orders.map(({ id }) => id)).size).toBe(9)

  // A lock that nobody gives back would show now.
  const { cart } = await paidCart(lines)
  expect((await complete(cart.id)).payment_state).toBe("paid")
}, 120_000)
