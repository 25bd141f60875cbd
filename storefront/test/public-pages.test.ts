import { IncomingMessage } from "node:http"
import { Socket } from "node:net"
import { expect, test } from "vitest"
import { publicPages } from "../server/public-pages.mjs"

const keyOf = publicPages({
  list: routeOf("/products", { publicPage: { query: ["town", "page"] } }),
  product: routeOf("/products/:handle", { publicPage: { query: [] } }),
  cart: routeOf("/cart", undefined),
})

test("one page has one key, whatever else is in its address", () => {
  expect(keyOf(get("/products?town=1&utm_source=x&page=2"))).toBe("/products?page=2&town=1")
  expect(keyOf(get("/products?page=2&town=1"))).toBe("/products?page=2&town=1")
  expect(keyOf(get("/products/guiwei?page=2"))).toBe("/products/guiwei")
  expect(keyOf(get("/products?page="))).toBe("/products")
})

test("what is a shopper's own is never shared", () => {
  expect(keyOf(get("/cart"))).toBeNull()
  expect(keyOf(get("/products/guiwei/more"))).toBeNull()
  expect(keyOf(get("/products", "POST"))).toBeNull()
})

function routeOf(path: string, handle: unknown) {
  return { id: path, path, module: { default: () => null, handle } }
}

function get(url: string, method = "GET"): IncomingMessage {
  return Object.assign(new IncomingMessage(new Socket()), { url, method })
}
