import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import express from "express"
import { expect, onTestFinished, test } from "vitest"
import { refuseForeignPosts, secureHeaders } from "../server/security.mjs"

test("a form of the shop itself passes; one of another site, or of a page without origin, does not", async () => {
  const origin = await open()
  const post = async (headers: Record<string, string>) =>
    (await fetch(`${origin}/cart`, { method: "POST", headers })).status
  expect(await post({ origin })).toBe(200)
  expect(await post({})).toBe(200)
  expect(await post({ origin: "https://elsewhere.test" })).toBe(403)
  expect(await post({ origin: "null" })).toBe(403)
  expect(await post({ "sec-fetch-site": "cross-site" })).toBe(403)
  expect(await post({ origin: "https://elsewhere.test", "x-forwarded-host": "elsewhere.test" })).toBe(403)
})

test("no page may load or send anything elsewhere, and none is kept by caches unless it says so", async () => {
  const answer = await fetch(`${await open()}/cart`)
  const policy = answer.headers.get("content-security-policy") ?? ""
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/https?:|\*|unsafe/)
  expect(answer.headers.get("cache-control")).toBe("private, no-store")
})

async function open() {
  const app = express().use(secureHeaders, refuseForeignPosts)
  app.all("/cart", (_request, response) => void response.send("ok"))
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, resolve))
  onTestFinished(() => void server.close())
  return `http://localhost:${(server.address() as AddressInfo).port}`
}
