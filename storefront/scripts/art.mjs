// Writes public/art/*.svg from app/art: `npm run art`.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createElement } from "react"
import { renderToStaticMarkup } from "react-dom/server"
import { withSource } from "./source.mjs"

const folder = new URL("../public/art/", import.meta.url)

await withSource(async (load) => {
  const { Scene } = await load("app/art/scene.tsx")
  const { produceCodes, VARIANTS } = await load("app/art/produce.ts")
  const drawn = new Map()
  for (const produce of produceCodes) {
    for (let variant = 0; variant < VARIANTS; variant++) {
      drawn.set(`${produce}-${variant}.svg`, renderToStaticMarkup(createElement(Scene, { produce, variant })))
    }
  }
  mkdirSync(folder, { recursive: true })
  const old = readdirSync(folder)
  const stale = [...drawn].filter(
    ([name, svg]) => !old.includes(name) || readFileSync(new URL(name, folder), "utf8") !== svg
  )
  const extra = old.filter((name) => !drawn.has(name))
  for (const [name, svg] of stale) writeFileSync(new URL(name, folder), svg)
  for (const name of extra) rmSync(new URL(name, folder))
  const bytes = [...drawn.values()].reduce((sum, svg) => sum + svg.length, 0)
  console.log(
    `${drawn.size} drawings, ${Math.round(bytes / drawn.size)} bytes each, ${stale.length} written, ${
      extra.length
    } removed`
  )
})
