import { coreStore } from "../http/core-store"
import { call } from "../http/shop-client"
import { buildWorld, canaries, type World } from "./world"

const hostileFields = [
  "*",
  "%2Bcontact_phone,%2Bcontact_name",
  "*cooperative,*cooperatives,*cooperative_product,*cooperative.contact_phone",
  "*items.product.cooperative,*items.variant.product.cooperative,*consignments,*consignment",
]

let world: World
beforeAll(async () => {
  world = await buildWorld()
})

test("Medusa's own store routes never tell what the office knows of a shop, whatever fields are asked for", async () => {
  const store = await coreStore()
  const paths = [
    "/products",
    "/product-categories",
    "/product-variants",
    "/regions",
    `/carts/${world.cart.id}`,
    `/orders/${world.order.id}`,
    "/shipping-options?cart_id=" + world.cart.id,
    `/payment-providers?region_id=${store.region_id}`,
    "/collections",
    "/return-reasons",
  ]
  for (const path of paths) {
    for (const fields of ["", ...hostileFields]) {
      const { status, body } = await store.get(`${path}${path.includes("?") ? "&" : "?"}fields=${fields}`)
      expect(status, `${path} ${fields} ${JSON.stringify(body)}`).not.toBe(503)
      const text = JSON.stringify(body)
      for (const secret of [...Object.values(canaries), "commission_bp", "commission_fen"])
        expect(text).not.toContain(secret)
    }
  }
})

test("without a publishable key Medusa's store is closed, and its admin without a log-in", async () => {
  expect((await call("GET", "/store/products")).status).toBe(400)
  for (const path of ["/admin/orders", "/admin/customers", "/admin/products", "/admin/payments", "/admin/users"]) {
    expect((await call("GET", path)).status, path).toBe(401)
    expect((await call("GET", path, undefined, { token: world.shopper.token })).status, path).toBe(401)
  }
})

test("Medusa's own payment hook, which answers before it verifies, is closed", async () => {
  for (const method of ["GET", "POST"]) {
    expect((await call(method, "/hooks/payment/demo_demo", method === "POST" ? {} : undefined)).status).toBe(404)
  }
})
