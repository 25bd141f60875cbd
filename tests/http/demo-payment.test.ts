import { cartResponse } from "@haifeng/cooperatives/contract"
import { demoPaymentResponse, paymentMethodListResponse } from "@haifeng/payments/contract"
import { expect, test } from "vitest"
import { callBack } from "./provider-callback"
import { ask, call, checkOut, complete, newCart, pay, refusal } from "./shopper"

const paymentOf = async (id: string) => (await ask(demoPaymentResponse, `/shop/demo-payments/${id}`)).payment
const orderOf = (cartId: string) => call(`/shop/carts/${cartId}/order`)

test("the shop offers the demo payment and says that it is one", async () => {
  const { payment_methods } = await ask(paymentMethodListResponse, "/shop/payment-methods")
  expect(payment_methods).toEqual([{ id: "demo", is_demo: true }])
})

test("who pays gets the order, and paying or completing again changes nothing", async () => {
  const { cart, payment } = await checkOut((await newCart(2)).id)
  expect(payment.redirect_url).toBe(`/pay/demo/${payment.id}`)
  expect(await paymentOf(payment.id)).toEqual({
    id: payment.id,
    cart_id: cart.id,
    amount_fen: cart.total_fen,
    state: "open",
  })

  expect((await pay(payment.id)).status).toBe(200)
  expect((await pay(payment.id)).body).toMatchObject({ payment: { state: "paid" } })
  const order = await complete(cart.id)
  expect(order).toMatchObject({ payment_state: "paid", total_fen: cart.total_fen })
  expect(await complete(cart.id)).toEqual(order)
  expect((await pay(payment.id)).body).toMatchObject({ payment: { state: "paid" } })
})

test("who leaves without a choice has no order, and can still pay later", async () => {
  const { cart, payment } = await checkOut((await newCart()).id)
  expect(await refusal(`/shop/carts/${cart.id}/complete`, { body: {} })).toEqual({
    status: 409,
    code: "payment.not_authorized",
  })
  expect((await orderOf(cart.id)).status).toBe(404)
  expect((await checkOut(cart.id)).payment).toEqual(payment)
  await pay(payment.id)
  expect((await complete(cart.id)).payment_state).toBe("paid")
})

test("a payment that failed stays failed; the next checkout opens a new one", async () => {
  const { cart, payment } = await checkOut((await newCart()).id)
  const path = `/shop/demo-payments/${payment.id}`
  expect((await call(path, { body: { outcome: "fail" } })).body).toMatchObject({ payment: { state: "failed" } })
  expect(await refusal(path, { body: { outcome: "pay" } })).toEqual({ status: 409, code: "payment.not_authorized" })
  expect(await refusal(`/shop/carts/${cart.id}/complete`, { body: {} })).toMatchObject({
    code: "payment.not_authorized",
  })

  const next = (await checkOut(cart.id)).payment
  expect(next.id).not.toBe(payment.id)
  await pay(next.id)
  expect((await complete(cart.id)).payment_state).toBe("paid")
  expect(await paymentOf(payment.id)).toMatchObject({ state: "failed" })
})

test("pay and fail at the same moment: one of them happened", async () => {
  const { payment } = await checkOut((await newCart()).id)
  const outcomes = ["pay", "fail", "pay", "fail", "pay", "fail"]
  const replies = await Promise.all(
    outcomes.map((outcome) => call(`/shop/demo-payments/${payment.id}`, { body: { outcome } }))
  )
  const { state } = await paymentOf(payment.id)
  const winner = state === "paid" ? "pay" : "fail"
  expect(replies.map((reply) => reply.status)).toEqual(outcomes.map((outcome) => (outcome === winner ? 200 : 409)))
})

test("money that was paid for a cart that then changed goes back", async () => {
  const { cart, payment } = await checkOut((await newCart()).id)
  await pay(payment.id)
  const variant_id = cart.groups[0]?.lines[0]?.variant_id ?? ""
  await ask(cartResponse, `/shop/carts/${cart.id}/lines`, { body: { lines: [{ variant_id, quantity: 1 }] } })
  expect((await refusal(`/shop/carts/${cart.id}/complete`, { body: {} })).status).toBe(409)

  const next = await checkOut(cart.id)
  expect(await paymentOf(payment.id)).toMatchObject({ state: "refunded", amount_fen: cart.total_fen })
  expect(await paymentOf(next.payment.id)).toMatchObject({ state: "open", amount_fen: next.cart.total_fen })
})

test("a late callback makes the order when the browser never came back, and again nothing", async () => {
  const { cart, payment } = await checkOut((await newCart(2)).id)
  await pay(payment.id)
  expect(await callBack(payment.id)).toMatchObject({ status: 200 })
  const order = (await orderOf(cart.id)).body
  expect(order).toMatchObject({ order: { payment_state: "paid", total_fen: cart.total_fen } })
  expect(await callBack(payment.id)).toMatchObject({ status: 200 })
  expect((await orderOf(cart.id)).body).toEqual(order)
})

test("a callback for a cart that cannot become an order is taken, and the money goes back", async () => {
  const { cart, payment } = await checkOut((await newCart()).id)
  await pay(payment.id)
  const variant_id = cart.groups[0]?.lines[0]?.variant_id ?? ""
  await ask(cartResponse, `/shop/carts/${cart.id}/lines`, { body: { lines: [{ variant_id, quantity: 1 }] } })
  expect(await callBack(payment.id)).toMatchObject({ status: 200 })
  expect((await orderOf(cart.id)).status).toBe(404)
  expect(await paymentOf(payment.id)).toMatchObject({ state: "refunded" })
})

test("callbacks and browsers at the same moment make one order", async () => {
  const { cart, payment } = await checkOut((await newCart(2)).id)
  await pay(payment.id)
  const browsers = Array.from({ length: 6 }, () => complete(cart.id))
  const callbacks = Array.from({ length: 4 }, () => callBack(payment.id))
  const orders = await Promise.all(browsers)
  expect((await Promise.all(callbacks)).map((reply) => reply.status)).toEqual([200, 200, 200, 200])
  expect(new Set(orders.map((order) => order.id)).size).toBe(1)
  expect((await orderOf(cart.id)).body).toEqual({ order: orders[0] })
})

test("a callback that is forged, stale or without money does nothing", async () => {
  const { cart, payment } = await checkOut((await newCart()).id)
  expect(await callBack(payment.id)).toMatchObject({ status: 200 })
  expect((await orderOf(cart.id)).status).toBe(404)

  await pay(payment.id)
  const forgeries = [
    { secret: "guessed" },
    { now: Date.now() - 301_000 },
    { header: "" },
    { header: `t=1,v1=${"0".repeat(64)}` },
  ]
  for (const forgery of forgeries) {
    expect(await callBack(payment.id, forgery)).toEqual({ status: 400, body: { code: "request.invalid" } })
  }
  expect((await orderOf(cart.id)).status).toBe(404)
  expect(await callBack("demopay_none")).toMatchObject({ status: 200 })
})

test("core's own payment hook is closed", async () => {
  expect((await call("/hooks/payment/demo_demo", { body: {} })).status).toBe(404)
})

test("a payment that does not exist is not found, and only the two outcomes are known", async () => {
  const absent = { status: 404, code: "payment.not_found" }
  expect(await refusal("/shop/demo-payments/demopay_none")).toEqual(absent)
  expect(await refusal("/shop/demo-payments/demopay_none", { body: { outcome: "pay" } })).toEqual(absent)
  const { payment } = await checkOut((await newCart()).id)
  const answer = await refusal(`/shop/demo-payments/${payment.id}`, { body: { outcome: "refund" } })
  expect(answer).toMatchObject({ status: 400, code: "request.invalid" })
})
