import { expect, test } from "vitest"
import { localPath } from "../app/local-path"

test("a path of the shop is followed", () => {
  expect(localPath("/en/checkout?problem=left", "/cart")).toBe("/en/checkout?problem=left")
})

test.each([
  "//evil.example",
  "/\\evil.example",
  "https://evil.example",
  "/a\\b",
  "/a b",
  "",
  null,
  undefined,
  "x".repeat(600),
])("%s leads to the fallback", (value) => {
  expect(localPath(value, "/cart")).toBe("/cart")
})
