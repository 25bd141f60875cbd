import { withConnection } from "../../../backend/launcher/database.mjs"
import { postJson } from "../requests.mjs"

const address = {
  first_name: "压测",
  last_name: "甲",
  phone: "13800000000",
  country_code: "cn",
  province: "广东省",
  city: "广州市",
  address_1: "天河路 1 号",
  postal_code: "510000",
}

/** What a client of stock Medusa must know to list and to buy: the key and the region, both made by our seed. */
export async function stockContext(url) {
  return withConnection(url, async (client) => {
    const { rows } = await client.query(
      `select key.token, region.id as region_id
       from api_key key
       join publishable_api_key_sales_channel link on link.publishable_key_id = key.id and link.deleted_at is null
       join product_sales_channel sold on sold.sales_channel_id = link.sales_channel_id and sold.deleted_at is null
       cross join region
       where key.type = 'publishable' and key.deleted_at is null and region.currency_code = 'cny' and region.deleted_at is null
       limit 1`
    )
    if (!rows[0]) throw new Error("stock: no publishable key of a sales channel with products, or no CNY region")
    return { regionId: rows[0].region_id, headers: { "x-publishable-api-key": rows[0].token } }
  })
}

/** Stock Medusa knows only its own provider; the demo provider is ours. */
export async function offerSystemPayment(url, { regionId }) {
  await withConnection(url, (client) =>
    client.query(
      `insert into region_payment_provider (id, region_id, payment_provider_id) values ('regpp_bench', $1, 'pp_system_default')
       on conflict do nothing`,
      [regionId]
    )
  )
}

export const listPath = ({ regionId }) =>
  `/store/products?limit=24&fields=id,title,handle,thumbnail,*variants.calculated_price&region_id=${regionId}`

/** One box of one seller, from an empty cart to a placed order, as Medusa's own storefronts do it. */
export async function buyInSevenCalls(origin, { regionId, headers }, box) {
  const post = (path, body) => postJson(`${origin}/store${path}`, body, headers)
  const { cart } = await post("/carts", { region_id: regionId })
  const at = `/carts/${cart.id}`
  await post(`${at}/line-items`, { variant_id: box.variant_id, quantity: 1 })
  await post(at, { email: "bench@example.com", shipping_address: address, billing_address: address })
  await post(`${at}/shipping-methods`, { option_id: box.shipping_option_id })
  const { payment_collection: payment } = await post("/payment-collections", { cart_id: cart.id })
  await post(`/payment-collections/${payment.id}/payment-sessions`, { provider_id: "pp_system_default" })
  const done = await post(`${at}/complete`, {})
  if (done.type !== "order") throw new Error(`stock: no order, ${JSON.stringify(done.error ?? done).slice(0, 300)}`)
}
