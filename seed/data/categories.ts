import type { CategoryHandle } from "@haifeng/catalog/contract"

/** Names as the offices see them in the admin; the shop has its own words for the handles. */
export const categories: { handle: CategoryHandle; name: string }[] = [
  { handle: "rice", name: "粮油大米" },
  { handle: "tea", name: "茶叶" },
  { handle: "fruit", name: "水果" },
  { handle: "vegetable", name: "蔬菜" },
  { handle: "tuber", name: "薯芋杂粮" },
  { handle: "dried", name: "干货" },
  { handle: "processed", name: "加工食品" },
]
