import { ESLint } from "eslint"
import { resolve } from "node:path"
import { expect, test } from "vitest"

const eslint = new ESLint({ cwd: resolve(import.meta.dirname, "../..") })

/** The rules that `code` breaks where `path` is. */
async function broken(path: string, code: string) {
  const [result] = await eslint.lintText(code, { filePath: path })
  return result?.messages.map(({ ruleId }) => ruleId)
}

test.each([
  ["no-restricted-imports", 'import { Link } from "react-router-dom"\n\nexport default Link\n'],
  ["no-restricted-imports", 'import { json } from "remix"\n\nexport default json\n'],
  ["@typescript-eslint/no-explicit-any", "export const price: any = 1\n"],
  ["@typescript-eslint/ban-ts-comment", "// @ts-ignore\nexport const price: string = 1\n"],
  ["no-restricted-syntax", "export const price = 1 as unknown as string\n"],
  ["@typescript-eslint/no-non-null-assertion", "export const first = (all: string[]) => all[0]!.length\n"],
])("%s reports a planted violation in the storefront", async (rule, code) => {
  expect(await broken("storefront/app/planted.ts", code)).toEqual([rule])
})

test("a price in whole fen has a clean bill", async () => {
  expect(await broken("storefront/app/planted.ts", "export const price = 1230\n")).toEqual([])
})
