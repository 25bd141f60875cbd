import { orderResponse } from "@haifeng/cooperatives/contract"
import { inject } from "vitest"
import { paidCart, paymentOf, read, tryComplete } from "./buyer"
import { reservedOf, tracesOf, type Lot } from "./goods"
import { rejectionIn } from "./shop-client"

/**
 * Buyers who have all paid complete at the same moment, every other one with the small and the big box, spread over the
 * backends. Whoever wins has an order and what it reserves; whoever loses has a clear no, no order and the money back; and
 * nothing is left that a loser could have had.
 */
export async function raceForLot(lot: Lot, buyers: number, apis = [inject("shop").apiUrl]): Promise<void> {
  const [small, big] = lot.sizes
  const sizeOf = (buyer: number) => (buyer % 2 === 0 ? small : big)
  const carts = []
  for (let buyer = 0; buyer < buyers; buyer += 1) {
    carts.push(await paidCart([{ variant_id: sizeOf(buyer).variant_id, quantity: 1 }]))
  }

  const answers = await Promise.all(
    carts.map(({ cart }, buyer) => tryComplete(cart.id, { api: apis[buyer % apis.length] }))
  )

  const refused = answers.filter(({ status }) => status !== 200)
  const codes = refused.map((answer) => rejectionIn(answer)).map(({ status, code }) => `${status} ${code}`)
  expect(new Set(codes)).toEqual(new Set(["409 cart.not_enough_stock"]))

  const winners = answers.flatMap((answer, buyer) => (answer.status === 200 ? [buyer] : []))
  const orders = winners.map((buyer) => read(orderResponse, answers[buyer] ?? { status: 0, body: null }).order)
  expect(new Set(orders.map(({ id }) => id)).size).toBe(winners.length)
  expect(await tracesOf([lot])).toEqual({ orders: winners.length, reservations: winners.length })

  const { stocked, reserved, held } = await reservedOf(lot)
  const sold = winners.reduce((sum, buyer) => sum + sizeOf(buyer).jin, 0)
  expect(held).toBe(sold)
  expect(reserved).toBe(sold)
  expect(stocked - sold).toBeGreaterThanOrEqual(0)
  const losers = carts.flatMap((_, buyer) => (winners.includes(buyer) ? [] : [buyer]))
  expect(stocked - sold).toBeLessThan(Math.min(...losers.map((buyer) => sizeOf(buyer).jin)))

  for (const [buyer, { payment_id, cart }] of carts.entries()) {
    const expected = winners.includes(buyer) ? "paid" : "refunded"
    expect(await paymentOf(payment_id)).toMatchObject({ state: expected, amount_fen: cart.total_fen })
  }
}
