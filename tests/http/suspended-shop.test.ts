import { checkOut, choose, complete, openCart, paidCart, paymentOf, tryCheckout, tryComplete } from "./buyer"
import { coreStore } from "./core-store"
import { reservedOf, takeLot, takeLots, tracesOf, whileShopIs, type Lot } from "./goods"
import { call, expectRejection, rows } from "./shop-client"

const oneBox = ({ sizes: [size] }: Lot) => ({ variant_id: size.variant_id, quantity: 1 })

for (const status of ["suspended", "paused", "closed", "applied"]) {
  test(`goods of a shop that is ${status} cannot be added, changed to more, checked out or completed`, async () => {
    const [lot, open] = (await takeLots(2)) as [Lot, Lot]
    const { id, groups } = await openCart([oneBox(lot)])
    const line = groups[0]?.lines[0]?.id
    const paid = await paidCart([oneBox(lot), oneBox(open)])
    const other = await openCart([oneBox(open)])

    await whileShopIs(lot.cooperative_id, status, async () => {
      const refused = [
        await call("POST", "/shop/carts", { lines: [oneBox(lot)] }),
        await call("POST", "/shop/carts", { lines: [oneBox(open), oneBox(lot)] }),
        await call("POST", `/shop/carts/${other.id}/lines`, { lines: [oneBox(lot)] }),
        await call("POST", `/shop/carts/${id}/lines`, { lines: [oneBox(lot)] }),
        await call("POST", `/shop/carts/${id}/lines/${line}`, { quantity: 2 }),
        await tryCheckout(id),
        await tryComplete(paid.cart.id),
      ]
      for (const answer of refused) expectRejection(answer, 409, "cart.cooperative_not_open")

      expect((await call("GET", `/shop/carts/${other.id}`)).body).toMatchObject({
        cart: { quantity: 1, buyable: true },
      })
      expect((await call("GET", `/shop/carts/${id}`)).body).toMatchObject({
        cart: { buyable: false, groups: [{ lines: [{ problem: "cooperative_not_open" }] }] },
      })
      expect((await call("POST", `/shop/carts/${id}/lines/${line}`, { quantity: 0 })).status).toBe(200)
      expect(await paymentOf(paid.payment_id)).toMatchObject({ state: "refunded" })
      expect(await tracesOf([lot, open])).toEqual({ orders: 0, reservations: 0 })
      expect(await reservedOf(open)).toMatchObject({ held: 0, reserved: 0 })
    })

    const again = await checkOut(paid.cart.id)
    expect(again.payment.id).not.toBe(paid.payment_id)
    await choose(again.payment.id, "pay")
    expect((await complete(paid.cart.id)).payment_state).toBe("paid")
  })
}

test("Medusa's own store routes refuse goods of a suspended shop, added to a new cart or to an old one", async () => {
  const lot = await takeLot()
  const store = await coreStore()
  const { id } = await openCart([oneBox(lot)])
  await whileShopIs(lot.cooperative_id, "suspended", async () => {
    const items = [oneBox(lot)]
    const refused = [
      await store.post("/carts", { region_id: store.region_id, items }),
      await store.post(`/carts/${id}/line-items`, oneBox(lot)),
    ]
    for (const answer of refused) expectRejection(answer, 409, "cart.cooperative_not_open")
    expect((await call("GET", `/shop/carts/${id}`)).body).toMatchObject({ cart: { quantity: 1 } })
  })
})

test("a cart filled before the shop was suspended cannot be completed by Medusa's own route; paid, the money goes back", async () => {
  const lot = await takeLot()
  const store = await coreStore()
  const { cart, payment_id } = await paidCart([oneBox(lot)])
  await whileShopIs(lot.cooperative_id, "suspended", async () => {
    expectRejection(await store.post(`/carts/${cart.id}/complete`), 409, "cart.cooperative_not_open")
    expectRejection(await tryComplete(cart.id), 409, "cart.cooperative_not_open")
    expect(await paymentOf(payment_id)).toMatchObject({ state: "refunded" })
  })
  expect(await tracesOf([lot])).toEqual({ orders: 0, reservations: 0 })
})

test("a product of no cooperative, and one that is not published, cannot be bought by any route", async () => {
  const [orphan, draft] = (await takeLots(2)) as [Lot, Lot]
  const store = await coreStore()
  const ownership = `update cooperative_product set deleted_at = case when $2 then now() end where product_id = $1`
  const publication = `update product set status = case when $2 then 'draft' else 'published' end where id = $1`
  await rows(ownership, [orphan.product_id, true])
  await rows(publication, [draft.product_id, true])
  try {
    for (const lot of [orphan, draft]) {
      expectRejection(await call("POST", "/shop/carts", { lines: [oneBox(lot)] }), 404, "cart.variant_not_found")
      const answer = await store.post("/carts", { region_id: store.region_id, items: [oneBox(lot)] })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
    }
  } finally {
    await rows(ownership, [orphan.product_id, false])
    await rows(publication, [draft.product_id, false])
  }
})
