import { complete, paidCart } from "./buyer"
import { reservedOf, takeLot } from "./goods"
import { call, rows } from "./shop-client"

test("what a reservation held is for sale again when the office takes the reservation out", async () => {
  const lot = await takeLot()
  const [size] = lot.sizes
  const { cart } = await paidCart([{ variant_id: size.variant_id, quantity: 2 }])
  await complete(cart.id)
  expect(await reservedOf(lot)).toMatchObject({ reserved: 2 * size.jin, held: 2 * size.jin })

  const [reservation] = await rows<{ id: string }>(
    "select id from reservation_item where inventory_item_id = $1 and deleted_at is null order by created_at desc limit 1",
    [lot.inventory_item_id]
  )
  const token = await officeToken()
  const answer = await call("DELETE", `/admin/reservations/${reservation?.id}`, undefined, { token })
  expect(answer.status).toBe(200)
  expect(await reservedOf(lot)).toMatchObject({ reserved: 0, held: 0 })
})

async function officeToken(): Promise<string> {
  const login = { email: "admin@haifeng.demo", password: "haifeng-demo-2026" }
  const { body } = await call("POST", "/auth/user/emailpass", login)
  return (body as { token: string }).token
}
