import { checkoutBody, openCart, tryCheckout, tryComplete } from "./buyer"
import { takeLot, takeLots, type Lot } from "./goods"
import { call, expectRejection, rejectionIn, rows } from "./shop-client"

const oneBox = ({ sizes: [size] }: Lot) => ({ variant_id: size.variant_id, quantity: 1 })

test("quantities that are no count of boxes are refused by name", async () => {
  const lot = await takeLot()
  const { id, groups } = await openCart([oneBox(lot)])
  const line = groups[0]?.lines[0]?.id
  for (const quantity of [-1, 1.5, 1000, 1e21, Number.MAX_SAFE_INTEGER, "2", null, true, [1], {}, undefined]) {
    const lines = [{ variant_id: lot.sizes[0].variant_id, quantity }]
    for (const path of ["/shop/carts", `/shop/carts/${id}/lines`]) {
      const { fields } = expectRejection(await call("POST", path, { lines }), 400, "request.invalid")
      expect(Object.keys(fields ?? {})).toEqual(["lines.0.quantity"])
    }
    const { fields } = expectRejection(
      await call("POST", `/shop/carts/${id}/lines/${line}`, { quantity }),
      400,
      "request.invalid"
    )
    expect(Object.keys(fields ?? {})).toEqual(["quantity"])
  }
  expectRejection(
    await call("POST", "/shop/carts", { lines: [{ ...oneBox(lot), quantity: 0 }] }),
    400,
    "request.invalid"
  )
  expect((await call("GET", `/shop/carts/${id}`)).body).toMatchObject({ cart: { quantity: 1 } })
})

test("many lines of one size count together, and can never be more than the stock", async () => {
  const lot = await takeLot()
  const lines = Array.from({ length: 50 }, () => ({ ...oneBox(lot), quantity: 999 }))
  expectRejection(await call("POST", "/shop/carts", { lines }), 409, "cart.not_enough_stock")
  const cart = await openCart([oneBox(lot), oneBox(lot)])
  expect(cart.groups[0]?.lines.map(({ quantity }) => quantity)).toEqual([2])
})

test("a body that is none, not JSON, or of another shape answers 400", async () => {
  const lot = await takeLot()
  const { id, groups } = await openCart([oneBox(lot)])
  const line = groups[0]?.lines[0]?.id
  const paths = [
    "/shop/carts",
    `/shop/carts/${id}/lines`,
    `/shop/carts/${id}/lines/${line}`,
    `/shop/carts/${id}/deliveries`,
    `/shop/carts/${id}/checkout`,
  ]
  const bodies = [
    undefined,
    "",
    "{",
    "[]",
    "null",
    "1",
    '"x"',
    "{}",
    '{"lines":[]}',
    '{"lines":{}}',
    '{"lines":[null]}',
  ]
  for (const path of paths) {
    for (const body of bodies) expectRejection(await call("POST", path, body), 400, "request.invalid")
  }
})

test("fields that no contract knows are refused by name, at every depth", async () => {
  const lot = await takeLot()
  const { id, groups } = await openCart([oneBox(lot)])
  const cases: [string, object, string][] = [
    ["/shop/carts", { lines: [oneBox(lot)], customer_id: "cus_1" }, "customer_id"],
    ["/shop/carts", { lines: [{ ...oneBox(lot), unit_price: 0.01 }] }, "lines.0.unit_price"],
    [`/shop/carts/${id}/lines`, { lines: [{ ...oneBox(lot), metadata: {} }] }, "lines.0.metadata"],
    [`/shop/carts/${id}/lines/${groups[0]?.lines[0]?.id}`, { quantity: 1, unit_price: 1 }, "unit_price"],
    [`/shop/carts/${id}/checkout`, { ...checkoutBody, total: 1 }, "total"],
    [`/shop/carts/${id}/checkout`, { ...checkoutBody, __proto__hack: 1 }, "__proto__hack"],
  ]
  for (const [path, body, field] of cases) {
    const { fields } = expectRejection(await call("POST", path, body), 400, "request.invalid")
    expect(fields, path).toEqual({ [field]: "unknown" })
  }
})

test("each field of the checkout that is wrong is named with its reason", async () => {
  const lot = await takeLot()
  const { id } = await openCart([oneBox(lot)])
  const address = { ...checkoutBody.address, phone: "12345", name: " ", detail: "x", district_code: "4403" }
  const { fields } = expectRejection(await tryCheckout(id, { address, email: "nobody" }), 400, "request.invalid")
  expect(fields).toEqual({
    email: "email",
    "address.phone": "phone",
    "address.name": "required",
    "address.detail": "too_short",
    "address.district_code": "required",
  })
  expectRejection(await tryCheckout(id, { payment_method: "pp_system_default" }), 409, "payment.method_not_offered")
})

test("a cart that does not exist, is no id, or is somebody's other thing is not found, on every route alike", async () => {
  const lot = await takeLot()
  const { groups } = await openCart([oneBox(lot)])
  const strangers = [
    "cart_none",
    "cart_01M84000000000000000000000",
    lot.product_id,
    "1' or '1'='1",
    "..%2f..",
    "x".repeat(3000),
  ]
  for (const id of strangers) {
    const encoded = id.includes("%2f") ? id : encodeURIComponent(id)
    const answers = [
      await call("GET", `/shop/carts/${encoded}`),
      await call("POST", `/shop/carts/${encoded}/lines`, { lines: [oneBox(lot)] }),
      await call("POST", `/shop/carts/${encoded}/lines/${groups[0]?.lines[0]?.id}`, { quantity: 1 }),
      await call("POST", `/shop/carts/${encoded}/deliveries`, {
        deliveries: [{ cooperative_id: "a", delivery_option_id: "b" }],
      }),
      await tryCheckout(encoded),
      await tryComplete(encoded),
    ]
    for (const answer of answers) expect(rejectionIn(answer), id).toEqual({ status: 404, code: "cart.not_found" })
    expect(rejectionIn(await call("GET", `/shop/carts/${encoded}/order`))).toEqual({
      status: 404,
      code: "order.not_found",
    })
  }
})

test("a line of another cart, a variant that is none, and a deleted cart are not found", async () => {
  const [lot, other] = (await takeLots(2)) as [Lot, Lot]
  const [mine, theirs] = [await openCart([oneBox(lot)]), await openCart([oneBox(other)])]
  const theirLine = theirs.groups[0]?.lines[0]?.id
  expectRejection(
    await call("POST", `/shop/carts/${mine.id}/lines/${theirLine}`, { quantity: 0 }),
    404,
    "cart.line_not_found"
  )
  expect((await call("GET", `/shop/carts/${theirs.id}`)).body).toMatchObject({ cart: { quantity: 1 } })
  for (const variant_id of ["variant_none", lot.product_id, "' or 1=1 --"]) {
    const lines = [{ variant_id, quantity: 1 }]
    expectRejection(await call("POST", "/shop/carts", { lines }), 404, "cart.variant_not_found")
  }
  await rows(`update cart set deleted_at = now() where id = $1`, [theirs.id])
  expectRejection(await call("GET", `/shop/carts/${theirs.id}`), 404, "cart.not_found")
})

test("characters that a database cannot keep are a bad request, not a broken shop", async () => {
  const lot = await takeLot()
  const { id } = await openCart([oneBox(lot)])
  const nul = "a\u0000b"
  const answers = [
    await call("POST", "/shop/carts", { lines: [{ variant_id: nul, quantity: 1 }] }),
    await call("POST", `/shop/carts/${id}/deliveries`, {
      deliveries: [{ cooperative_id: nul, delivery_option_id: nul }],
    }),
    await tryCheckout(id, { note: nul }),
    await tryCheckout(id, { address: { ...checkoutBody.address, detail: `科技园${nul}` } }),
    await tryCheckout(id, { payment_method: nul }),
  ]
  for (const answer of answers) {
    expect(answer.status, JSON.stringify(answer.body)).toBeGreaterThanOrEqual(400)
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500)
  }
  for (const path of [
    "/shop/products?q=%00",
    "/shop/cooperatives?town=%00",
    "/shop/cooperatives/%00",
    "/shop/towns/%00",
    "/shop/demo-payments/%00",
  ]) {
    const answer = await call("GET", path)
    expect(answer.status, `${path} ${JSON.stringify(answer.body)}`).toBeLessThan(500)
  }
})

test("deliveries are those of the cart's own shops only", async () => {
  const [lot, other] = (await takeLots(2)) as [Lot, Lot]
  const cart = await openCart([oneBox(lot)])
  const foreign = await openCart([oneBox(other)])
  const own = cart.groups[0]?.cooperative.id ?? ""
  const theirs = foreign.groups[0]?.cooperative.id ?? ""
  const theirOption = foreign.groups[0]?.delivery_options[0]?.id ?? ""
  const choices = [
    { cooperative_id: own, delivery_option_id: theirOption },
    { cooperative_id: theirs, delivery_option_id: theirOption },
    { cooperative_id: own, delivery_option_id: "so_none" },
    { cooperative_id: "coop_none", delivery_option_id: "so_none" },
  ]
  for (const choice of choices) {
    const deliveries = [choice]
    expectRejection(
      await call("POST", `/shop/carts/${cart.id}/deliveries`, { deliveries }),
      409,
      "cart.delivery_not_offered"
    )
    expectRejection(await tryCheckout(cart.id, { deliveries }), 409, "cart.delivery_not_offered")
  }
})

test("a cart without lines cannot be checked out", async () => {
  const lot = await takeLot()
  const { id, groups } = await openCart([oneBox(lot)])
  const emptied = await call("POST", `/shop/carts/${id}/lines/${groups[0]?.lines[0]?.id}`, { quantity: 0 })
  expect(emptied.body).toMatchObject({ cart: { groups: [], quantity: 0, total_fen: 0, buyable: false } })
  expectRejection(await tryCheckout(id), 409, "cart.empty")
  expectRejection(await tryComplete(id), 409, "payment.not_authorized")
})
