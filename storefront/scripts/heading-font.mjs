// Cuts the heading font to what our headings need: `npm run heading-font`.
// Noto Serif SC, SIL Open Font License 1.1, (c) 2017-2024 Adobe.
import { createHash } from "node:crypto"
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import subsetFont from "subset-font"
import { withSource } from "./source.mjs"

const SOURCE = "@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf"
const MOST_BYTES = 20_000
const fonts = new URL("../public/fonts/", import.meta.url)
const css = new URL("../app/heading-font.css", import.meta.url)

await withSource(async (load) => {
  const { dictionary } = await load("app/i18n/index.ts")
  const letters = [...new Set(["zh", "en"].flatMap((locale) => headingTexts(dictionary(locale))).join(""))]
    .filter((letter) => letter.trim())
    .sort()
  const name = `heading-${createHash("sha256").update(letters.join("")).digest("hex").slice(0, 8)}.woff2`
  const rule = cssFor(name, letters)
  const full = readFileSync(createRequire(import.meta.url).resolve(SOURCE))
  const font = await subsetFont(full, letters.join(""), {
    targetFormat: "woff2",
    noLayoutClosure: true,
    noHinting: true,
  })
  if (font.length > MOST_BYTES)
    throw new Error(`${letters.length} letters make ${font.length} bytes, more than ${MOST_BYTES}`)
  mkdirSync(fonts, { recursive: true })
  for (const old of readdirSync(fonts)) if (/^heading-.*\.woff2$/.test(old) && old !== name) rmSync(new URL(old, fonts))
  writeFileSync(new URL(name, fonts), font)
  writeFileSync(css, rule)
  console.log(`${letters.length} letters, ${font.length} bytes: public/fonts/${name}`)
})

/** Everything set in the heading font: our headings and the names of categories. */
function headingTexts(words) {
  return [...textsOf(words.headings), ...textsOf(words.catalog.categories)]
}

function textsOf(value) {
  if (typeof value === "string") return [value]
  return value && typeof value === "object" ? Object.values(value).flatMap(textsOf) : []
}

/** Letters outside the subset, and every letter until the file is there, are set in a serif of the system. */
function cssFor(name, letters) {
  const range = letters.map((letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()}`)
  return `/* Written by scripts/heading-font.mjs. Noto Serif SC, SIL Open Font License 1.1, see public/fonts/OFL.txt. */
@font-face {
  font-family: "Haifeng Heading";
  src: url("/fonts/${name}") format("woff2");
  font-weight: 600;
  font-display: swap;
  unicode-range: ${range.join(", ")};
}

:root {
  --heading-font: "Haifeng Heading", "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", STSong, SimSun, serif;
}
`
}
