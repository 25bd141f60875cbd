import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { gzipSync, brotliCompressSync } from "node:zlib"
import express from "express"
import { expect, onTestFinished, test } from "vitest"
import { cachePages } from "../server/page-cache.mjs"

test("a page is rendered once for many who ask at once, and then answered from memory", async () => {
  const shop = await open()
  const bodies = await Promise.all(Array.from({ length: 20 }, () => shop.get("/a")))
  expect(new Set(bodies)).toEqual(new Set(["200 /a #1"]))
  expect(await shop.get("/a")).toBe("200 /a #1")
})

test("after two seconds the old page is answered once more while the new one is made", async () => {
  const shop = await open()
  await shop.get("/a")
  shop.wait(3_000)
  expect(await shop.get("/a")).toBe("200 /a #1")
  await expect.poll(() => shop.get("/a")).toBe("200 /a #2")
})

test("a page older than ten seconds is not shown while the backend answers", async () => {
  const shop = await open()
  await shop.get("/a")
  shop.wait(11_000)
  expect(await shop.get("/a")).toBe("200 /a #2")
})

test("while the backend is away the last known page is shown, for ten minutes", async () => {
  const shop = await open()
  await shop.get("/a")
  shop.status = 503
  shop.wait(60_000)
  expect(await shop.get("/a")).toBe("200 /a #1")
  expect(await shop.get("/new")).toMatch(/^503/)
  shop.wait(600_000)
  expect(await shop.get("/a")).toMatch(/^503/)
})

test("a product that is gone is gone", async () => {
  const shop = await open()
  await shop.get("/a")
  shop.status = 404
  shop.wait(11_000)
  expect(await shop.get("/a")).toMatch(/^404/)
  shop.status = 503
  expect(await shop.get("/a")).toMatch(/^503/)
})

test("a purge drops the pages of a thing, also those still being made", async () => {
  const shop = await open()
  await Promise.all([shop.get("/a"), shop.get("/b")])
  const begun = shop.hold()
  const early = shop.get("/c")
  await begun
  expect(shop.pages.purge(["thing:/a"])).toBe(1)
  shop.release()
  await early
  expect(await shop.get("/b")).toMatch(/\/b #\d/)
  const before = shop.rendered
  await shop.get("/b")
  expect(shop.rendered).toBe(before)
  await shop.get("/a")
  await shop.get("/c")
  expect(shop.rendered).toBe(before + 2)
})

test("a browser that has the page gets 304, and each encoding it can read", async () => {
  const shop = await open()
  await shop.get("/a")
  const first = await fetch(shop.origin + "/a", { headers: { "accept-encoding": "gzip" } })
  expect(first.headers.get("content-encoding")).toBe("gzip")
  const again = await fetch(shop.origin + "/a", { headers: { "if-none-match": first.headers.get("etag") ?? "" } })
  expect(again.status).toBe(304)
  const plain = await fetch(shop.origin + "/a", { headers: { "accept-encoding": "identity" } })
  expect(plain.headers.get("content-encoding")).toBeNull()
  expect(await plain.text()).toBe("/a #1")
})

/** The cache in front of a program that counts what it renders. */
async function open() {
  let time = 0
  let gate = Promise.resolve()
  let open = () => {}
  let started = () => {}
  const shop = {
    status: 200,
    rendered: 0,
    origin: "",
    wait: (ms: number) => void (time += ms),
    hold() {
      gate = new Promise((resolve) => (open = resolve))
      return new Promise<void>((resolve) => (started = resolve))
    },
    release: () => open(),
    get: async (path: string) => {
      const answer = await fetch(shop.origin + path)
      return `${answer.status} ${await answer.text()}`
    },
    pages: cachePages({ render, keyOf: (request) => request.url ?? null, now: () => time }),
  }

  async function render(key: string) {
    shop.rendered += 1
    const body = Buffer.from(`${key} #${shop.rendered}`)
    started()
    await gate
    const { status } = shop
    return {
      status,
      type: "text/html",
      tags: [`thing:${key}`],
      etag: `"${body}"`,
      gzip: gzipSync(body),
      br: brotliCompressSync(body),
    }
  }

  const app = express().use(shop.pages.fill)
  const server = createServer((request, response) => {
    if (!shop.pages.answer(request, response)) app(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  onTestFinished(() => void server.close())
  shop.origin = `http://localhost:${(server.address() as AddressInfo).port}`
  return shop
}
