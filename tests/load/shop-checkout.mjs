import { withConnection } from "../../backend/launcher/database.mjs"
import { postJson } from "./requests.mjs"

const address = {
  name: "压测甲",
  phone: "13800000000",
  province: "广东省",
  city: "广州市",
  district: "天河区",
  district_code: "440106",
  detail: "天河路 1 号",
}

/** The smallest box of one product of every open cooperative, with that shop's cheapest delivery, and stock for any number. */
export async function boxesToBuy(url) {
  return withConnection(url, async (client) => {
    const { rows } = await client.query(
      `select distinct on (c.id) c.id as cooperative_id, v.id as variant_id, o.id as shipping_option_id
       from cooperative c
       join cooperative_product own on own.cooperative_id = c.id and own.deleted_at is null
       join product p on p.id = own.product_id and p.status = 'published' and p.deleted_at is null
       join product_variant v on v.product_id = p.id and v.deleted_at is null
       join shipping_option o on o.shipping_profile_id = c.shipping_profile_id and o.deleted_at is null
       where c.status = 'open' and c.deleted_at is null
       order by c.id, p.id, v.variant_rank, o.id`
    )
    if (rows.length < 3) throw new Error(`checkout: ${rows.length} cooperatives sell, three are needed`)
    await client.query(
      `update inventory_level set stocked_quantity = 1000000, raw_stocked_quantity = '{"value": "1000000", "precision": 20}'`
    )
    return rows
  })
}

/** One box of each of three cooperatives, from an empty cart to a paid order. */
export async function buyFromThree(origin, boxes) {
  const post = (path, body) => postJson(`${origin}/shop${path}`, body)
  const lines = boxes.map(({ variant_id }) => ({ variant_id, quantity: 1 }))
  const { cart } = await post("/carts", { lines })
  const { payment } = await post(`/carts/${cart.id}/checkout`, {
    email: "bench@example.com",
    address,
    payment_method: "demo",
    expected_total_fen: cart.total_fen,
  })
  await post(`/demo-payments/${payment.id}`, { outcome: "pay" })
  const { order } = await post(`/carts/${cart.id}/complete`, {})
  const shares = order.consignments.reduce((sum, consignment) => sum + consignment.total_fen, 0)
  if (order.consignments.length !== 3 || shares !== order.total_fen || order.total_fen !== cart.total_fen) {
    throw new Error(`checkout: order ${order.id} is not three shares of ${cart.total_fen} fen`)
  }
}
