import { expect, test } from "vitest"

import { openDatabase } from "../database.mjs"
import { scratch, settingsIn } from "./scratch.mjs"

const open = (databaseUrl) => openDatabase(settingsIn(scratch(), { databaseUrl }))

test.each(["localhost", "mysql://root@localhost/shop", "postgres://localhost", "postgres://:bad port/x"])(
  "%s is refused as no address of a database",
  async (url) => {
    await expect(open(url)).rejects.toThrow(/^DATABASE_URL must look like postgres:/)
  }
)

test("a server that is not there is named, its password is not", async () => {
  const url = "postgres://shop:very-secret@localhost:1/shop"
  const refusal = await open(url).catch((error) => error)
  expect(refusal.name).toBe("Problem")
  expect(refusal.message).toMatch(/^DATABASE_URL does not work \(server localhost:1, database shop\): .*ECONNREFUSED/)
  expect(refusal.message).not.toContain("very-secret")
})
