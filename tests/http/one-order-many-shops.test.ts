import { fen, sumFen } from "@haifeng/kernel"
import { orderResponse } from "@haifeng/cooperatives/contract"
import { reservedOf, takeLots, tracesOf, type Lot } from "./goods"
import { callBack } from "./provider-callback"
import { call, rows } from "./shop-client"
import { checkOut, choose, complete, openCart, paidCart, paymentOf, read, tryComplete } from "./buyer"

interface Share {
  cooperative_id: string
  total_fen: number
  item_total_fen: number
  commission_bp: number
  commission_fen: number
}

const sharesOf = (orderId: string) =>
  rows<Share>(
    `select cooperative_id, total_fen, item_total_fen, commission_bp, commission_fen from consignment
     where order_id = $1 and deleted_at is null`,
    [orderId]
  )
const smallest = (lots: Lot[]) =>
  lots.map(({ sizes: [size] }, index) => ({ variant_id: size.variant_id, quantity: index + 1 }))

for (const shops of [2, 3]) {
  test(`${shops} cooperatives in one cart make one order, one consignment each, shares that sum to the total`, async () => {
    const lots = await takeLots(shops)
    const { cart, payment_id } = await paidCart(smallest(lots))
    expect(cart.groups).toHaveLength(shops)
    expect((await paymentOf(payment_id)).amount_fen).toBe(cart.total_fen)

    const order = await complete(cart.id)

    expect(order).toMatchObject({
      payment_state: "paid",
      total_fen: cart.total_fen,
      item_total_fen: cart.item_total_fen,
    })
    expect(order.consignments.map(({ cooperative }) => cooperative.id).sort()).toEqual(
      lots.map(({ cooperative_id }) => cooperative_id).sort()
    )
    expect(order.consignments.every(({ state }) => state === "placed")).toBe(true)
    const shares = await sharesOf(order.id)
    expect(sumFen(shares.map(({ total_fen }) => fen(total_fen)))).toBe(cart.total_fen)
    for (const share of shares) {
      const group = cart.groups.find(({ cooperative }) => cooperative.id === share.cooperative_id)
      const lot = lots.find(({ cooperative_id }) => cooperative_id === share.cooperative_id)
      expect(share.total_fen).toBe(group?.total_fen)
      expect(share.commission_bp).toBe(lot?.commission_bp)
      expect(share.commission_fen).toBe(Math.round((share.item_total_fen * share.commission_bp) / 10_000))
    }
    expect(await tracesOf(lots)).toEqual({ orders: 1, reservations: shops })
    expect((await call("GET", `/shop/carts/${cart.id}/order`)).body).toEqual({ order })
  })
}

test("a commission changed after the order leaves the consignment as it was", async () => {
  const [lot] = await takeLots(1)
  if (!lot) return
  const { cart } = await paidCart(smallest([lot]))
  const order = await complete(cart.id)
  const before = await sharesOf(order.id)

  await rows(`update cooperative set commission_bp = commission_bp + 700 where id = $1`, [lot.cooperative_id])
  try {
    expect((await complete(cart.id)).id).toBe(order.id)
    expect(await sharesOf(order.id)).toEqual(before)
  } finally {
    await rows(`update cooperative set commission_bp = $2 where id = $1`, [lot.cooperative_id, lot.commission_bp])
  }
})

test("twenty completions at once, one more and the provider's late callback give one order, one payment, one set of shares", async () => {
  const lots = await takeLots(3)
  const { cart, payment_id } = await paidCart(smallest(lots))

  const answers = await Promise.all(Array.from({ length: 20 }, () => tryComplete(cart.id)))
  const ids = new Set(answers.map((answer) => read(orderResponse, answer).order.id))
  expect(ids.size).toBe(1)
  expect((await complete(cart.id)).id).toBe([...ids][0])
  expect((await callBack(payment_id)).status).toBe(200)
  expect((await complete(cart.id)).id).toBe([...ids][0])

  expect(await tracesOf(lots)).toEqual({ orders: 1, reservations: 3 })
  expect(await paymentOf(payment_id)).toMatchObject({ state: "paid", amount_fen: cart.total_fen })
  for (const lot of lots) {
    const { reserved, held } = await reservedOf(lot)
    expect(reserved).toBe(held)
  }
})

test("a chosen delivery is charged and goes into that cooperative's share only", async () => {
  const lots = await takeLots(2)
  const { id, groups } = await openCart(smallest(lots))
  const [first, second] = groups
  const dearest = first?.delivery_options.at(-1)
  if (!first || !second || !dearest) throw new Error("the seed has no two deliveries")
  const choice = { cooperative_id: first.cooperative.id, delivery_option_id: dearest.id }
  const { cart, payment } = await checkOut(id, { deliveries: [choice] })
  await choose(payment.id, "pay")
  const order = await complete(id)
  const share = order.consignments.find(({ cooperative }) => cooperative.id === first.cooperative.id)
  expect(share?.delivery_total_fen).toBe(dearest.price_fen)
  expect(order.delivery_total_fen).toBe(dearest.price_fen + second.delivery_total_fen)
  expect(order.total_fen).toBe(cart.total_fen)
})
