import { readFileSync } from "node:fs"
import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"
import { artPath } from "../app/art"
import { produceCodes, VARIANTS } from "../app/art/produce"
import { Scene } from "../app/art/scene"

const draw = (produce: (typeof produceCodes)[number], variant: number) =>
  renderToStaticMarkup(createElement(Scene, { produce, variant }))

test("the files in public/art are what the scenes draw", () => {
  for (const produce of produceCodes) {
    for (let variant = 0; variant < VARIANTS; variant++) {
      const file = new URL(`../public/art/${produce}-${variant}.svg`, import.meta.url)
      expect(readFileSync(file, "utf8") === draw(produce, variant), `${produce}-${variant}: run npm run art`).toBe(true)
    }
  }
})

test("a drawing is small and asks for nothing from outside", () => {
  for (const produce of produceCodes) {
    const svg = draw(produce, 0)
    expect(svg.length, produce).toBeLessThan(5_000)
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', ""), produce).not.toMatch(/https?:|<script|<image|<style/)
  }
})

test("one product always stands in the same light", () => {
  expect(artPath("lychee", "guiwei")).toBe(artPath("lychee", "guiwei"))
})

test("what has no drawing is shown as the basket", () => {
  expect(artPath("durian", "x")).toMatch(/^\/art\/generic-\d\.svg$/)
})
