/** Names of the categories, by handle. Part of the words a product is found by, and of suggestions. */
export const categoryNames = {
  rice: { zh: "粮油大米", en: "Rice and grain" },
  tea: { zh: "茶叶", en: "Tea" },
  fruit: { zh: "水果", en: "Fruit" },
  vegetable: { zh: "蔬菜", en: "Vegetables" },
  dried: { zh: "干货", en: "Dried goods" },
  tuber: { zh: "薯芋杂粮", en: "Tubers" },
  processed: { zh: "加工食品", en: "Pantry" },
} as const

export type CategoryName = keyof typeof categoryNames

export const isCategory = (handle: string | null): handle is CategoryName => handle !== null && handle in categoryNames
