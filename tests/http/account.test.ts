import { accountResponse, orderListResponse, orderResponse, tokenResponse } from "@haifeng/cooperatives/contract"
import { expect, test } from "vitest"
import {
  address,
  ask,
  buy,
  call,
  checkOut,
  complete,
  newCart,
  newEmail,
  newShopper,
  password,
  pay,
  refusal,
} from "./shopper"

test("who registers is let in at once, and later by email in any case and password", async () => {
  const email = newEmail()
  const { token } = await ask(tokenResponse, "/shop/account/register", {
    body: { email: email.toUpperCase(), password, name: "李 梅" },
  })
  const { account } = await ask(accountResponse, "/shop/account", { token })
  expect(account).toMatchObject({ email, name: "李 梅", addresses: [] })

  const again = await ask(tokenResponse, "/shop/account/login", { body: { email: email.toUpperCase(), password } })
  expect(await ask(accountResponse, "/shop/account", { token: again.token })).toEqual({ account })
})

test("an email that is taken is refused, and nothing more is told", async () => {
  const { email, token } = await newShopper()
  const body = { email, password: "another-password", name: "王强" }
  expect(await refusal("/shop/account/register", { body })).toEqual({ status: 409, code: "account.identity_taken" })
  expect((await ask(accountResponse, "/shop/account", { token })).account.name).toBe("李梅")
})

test("ten registrations of one email at once make one account", async () => {
  const body = { email: newEmail(), password, name: "李梅" }
  const replies = await Promise.all(Array.from({ length: 10 }, () => call("/shop/account/register", { body })))
  expect(replies.map((reply) => reply.status).sort()).toEqual([201, ...Array<number>(9).fill(409)])
  await ask(tokenResponse, "/shop/account/login", { body: { email: body.email, password } })
})

test("an email whose registration stopped halfway, or was begun by a stranger, is free", async () => {
  const email = newEmail()
  const halfway = await call("/auth/customer/emailpass/register", { body: { email, password: "of-a-stranger" } })
  expect(halfway.status).toBe(200)
  const { token } = await ask(tokenResponse, "/shop/account/register", { body: { email, password, name: "李梅" } })
  expect((await ask(accountResponse, "/shop/account", { token })).account.email).toBe(email)
  const stranger = { body: { email, password: "of-a-stranger" } }
  expect(await refusal("/shop/account/login", stranger)).toMatchObject({ code: "account.credentials_wrong" })
})

test("a wrong password and an unknown email get the same answer, and take about as long", async () => {
  const { email } = await newShopper()
  const tries = [email, newEmail()].map(async (who) => {
    const started = performance.now()
    const answer = await refusal("/shop/account/login", { body: { email: who, password: "not-the-password" } })
    return { answer, ms: performance.now() - started }
  })
  for (const { answer, ms } of await Promise.all(tries)) {
    expect(answer).toEqual({ status: 401, code: "account.credentials_wrong" })
    expect(ms).toBeGreaterThan(390)
  }
})

test("the eleventh log-in of a minute is refused and says when to come back", async () => {
  const body = { email: newEmail(), password: "not-the-password" }
  const replies = await Promise.all(Array.from({ length: 11 }, () => call("/shop/account/login", { body })))
  const refused = replies.filter((reply) => reply.status === 429)
  expect(refused).toHaveLength(1)
  expect(refused[0]?.body).toMatchObject({ code: "request.too_many" })
  expect(Number(refused[0]?.headers.get("retry-after"))).toBeGreaterThan(0)
  expect(replies.filter((reply) => reply.status === 401)).toHaveLength(10)
})

test("core's own log-in counts with ours", async () => {
  const body = { email: newEmail(), password: "not-the-password" }
  const paths = Array.from({ length: 12 }, (_, index) =>
    index % 2 ? "/shop/account/login" : "/auth/customer/emailpass"
  )
  const replies = await Promise.all(paths.map((path) => call(path, { body })))
  expect(replies.filter((reply) => reply.status === 401)).toHaveLength(10)
  expect(replies.filter((reply) => reply.status === 429)).toHaveLength(2)
})

test("bad fields are named, with the reason of each", async () => {
  const body = { email: "no email", password: "short", name: " ", is_admin: true }
  expect(await refusal("/shop/account/register", { body })).toEqual({
    status: 400,
    code: "request.invalid",
    fields: { email: "email", password: "too_short", name: "required", is_admin: "unknown" },
  })
})

const guarded = [
  ["GET", "/shop/account"],
  ["POST", "/shop/account/addresses"],
  ["POST", "/shop/account/addresses/cuaddr_1"],
  ["DELETE", "/shop/account/addresses/cuaddr_1"],
  ["GET", "/shop/account/orders"],
  ["GET", "/shop/account/orders/order_1"],
  ["POST", "/shop/account/cart"],
] as const

for (const [method, path] of guarded) {
  test(`${method} ${path} lets in nobody without a good token`, async () => {
    for (const token of [undefined, "no-token", (await newShopper()).token.slice(0, -2)]) {
      expect(await refusal(path, { method, token })).toEqual({ status: 401, code: "request.not_allowed" })
    }
  })
}

test("an address comes back as it was given, and one of several is always the default", async () => {
  const { token } = await newShopper()
  const post = async (path: string, body: object) =>
    (await ask(accountResponse, path, { token, body })).account.addresses
  const defaults = (list: { detail: string; is_default: boolean }[]) =>
    list.map((item) => [item.detail, item.is_default])

  const [first] = await post("/shop/account/addresses", { ...address, phone: "+86 138-0013-8000" })
  expect(first).toEqual({ ...address, id: first?.id, is_default: true })

  await post("/shop/account/addresses", { ...address, detail: "second 2 号", is_default: true })
  const three = await post("/shop/account/addresses", { ...address, detail: "third 3 号" })
  expect(defaults(three)).toEqual([
    ["second 2 号", true],
    [address.detail, false],
    ["third 3 号", false],
  ])

  const second = three[0]?.id ?? ""
  const kept = await post(`/shop/account/addresses/${second}`, { ...address, detail: "moved 2 号", is_default: false })
  expect(kept[0]).toMatchObject({ id: second, detail: "moved 2 号", is_default: true })

  const { account } = await ask(accountResponse, `/shop/account/addresses/${second}`, { method: "DELETE", token })
  expect(defaults(account.addresses)).toEqual([
    ["third 3 号", true],
    [address.detail, false],
  ])
})

test("addresses made at once leave one default", async () => {
  const { token } = await newShopper()
  const body = { ...address, is_default: true }
  await Promise.all(Array.from({ length: 6 }, () => call("/shop/account/addresses", { token, body })))
  const { account } = await ask(accountResponse, "/shop/account", { token })
  expect(account.addresses.map((item) => item.is_default)).toEqual([true, false, false, false, false, false])
})

test("somebody else's address is as absent as one that never was", async () => {
  const [mine, other] = [await newShopper(), await newShopper()]
  const { account } = await ask(accountResponse, "/shop/account/addresses", { token: mine.token, body: address })
  const id = account.addresses[0]?.id ?? ""
  for (const path of [`/shop/account/addresses/${id}`, "/shop/account/addresses/cuaddr_none"]) {
    const absent = { status: 404, code: "account.address_not_found" }
    expect(await refusal(path, { token: other.token, body: { ...address, detail: "taken over" } })).toEqual(absent)
    expect(await refusal(path, { token: other.token, method: "DELETE" })).toEqual(absent)
  }
  expect(await ask(accountResponse, "/shop/account", { token: mine.token })).toEqual({ account })
})

test("orders are listed newest first, and read by their shopper only", async () => {
  const [mine, other] = [await newShopper(), await newShopper()]
  const older = await buy(mine.token)
  const newer = await buy(mine.token, 2)
  expect(newer.consignments).toHaveLength(2)
  expect(newer).toMatchObject({ payment_state: "paid", address: { name: address.name, district: address.district } })

  const list = await ask(orderListResponse, "/shop/account/orders?page=1", { token: mine.token })
  expect(list).toEqual({ orders: [newer, older], page: 1, has_more: false })
  expect(await ask(orderResponse, `/shop/account/orders/${newer.id}`, { token: mine.token })).toEqual({ order: newer })

  expect((await ask(orderListResponse, "/shop/account/orders", { token: other.token })).orders).toEqual([])
  for (const id of [newer.id, "order_none"]) {
    const answer = await refusal(`/shop/account/orders/${id}`, { token: other.token })
    expect(answer).toEqual({ status: 404, code: "order.not_found" })
  }
})

test("a cart of nobody becomes the shopper's; a cart of another shopper is as absent as none", async () => {
  const [mine, other] = [await newShopper(), await newShopper()]
  const cart = await newCart()
  const claim = (token: string, cart_id: string) => ({ token, body: { cart_id } })
  expect((await call("/shop/account/cart", claim(mine.token, cart.id))).status).toBe(204)
  expect((await call("/shop/account/cart", claim(mine.token, cart.id))).status).toBe(204)
  for (const id of [cart.id, "cart_none"]) {
    expect(await refusal("/shop/account/cart", claim(other.token, id))).toEqual({ status: 404, code: "cart.not_found" })
  }

  await pay((await checkOut(cart.id)).payment.id)
  const order = await complete(cart.id)
  expect((await ask(orderListResponse, "/shop/account/orders", { token: mine.token })).orders).toEqual([order])
  expect(await refusal("/shop/account/cart", claim(mine.token, cart.id))).toMatchObject({
    code: "cart.already_completed",
  })
})
