import { expect, test } from "vitest"
import { readFilters } from "../app/features/catalog/list-filters"
import { categoryPath, productsPath } from "../app/features/catalog/paths"

const read = (query: string) => readFilters(new Request(`http://shop.test/products${query}`))

test("filters of an address are read and typed", () => {
  expect(read("?category=tea&town=441521118&season=now&min_fen=3000&page=2&sort=price_asc")).toEqual({
    category: "tea",
    town: "441521118",
    season: "now",
    min_fen: 3000,
    page: 2,
    sort: "price_asc",
  })
})

test("a value that makes no sense is left out, the others stay", () => {
  expect(read("?category=cars&town=1&season=99&page=0&page=zwei&min_fen=-1&in_stock=1&limit=48&q=")).toEqual({
    in_stock: "1",
    page: 1,
  })
})

test("a list's address leaves out what is not chosen and the first page", () => {
  expect(productsPath("zh", { town: "441521118", sort: undefined, page: 1 })).toBe("/products?town=441521118")
  expect(categoryPath("en", "tea", { category: "tea", page: 2 })).toBe("/en/categories/tea?page=2")
})
