import type { ProductSource } from "@haifeng/catalog/workflows"

/** An invented product for a test that changes goods. */
export function goodsOf(id: string, title: string, over: Partial<ProductSource> = {}): ProductSource {
  return {
    id,
    handle: id,
    title,
    subtitle: "",
    description: "",
    is_published: true,
    image: null,
    images: [],
    category: "processed",
    created_at: "2026-11-01T00:00:00.000Z",
    facts: {
      title_en: "Invented",
      subtitle_en: "",
      description_en: "",
      produce: "generic",
      season: null,
      harvest: null,
      village_code: null,
      is_fresh: false,
      is_demo: true,
      popularity: 1,
      new_harvest: false,
    },
    cooperative: {
      id: "coop_test",
      handle: "test-shop",
      name: "测试铺",
      name_en: "Test shop",
      is_open: true,
      town_code: "441521101",
      town_name: "梅陇镇",
      town_name_en: "Meilong",
      village_code: null,
      village_name: null,
      story: "",
      story_en: "",
    },
    variants: [
      { id: `${id}_v`, title: "500 g", sku: null, rank: 0, price_fen: 1_000, weight_grams: 500, available: 10 },
    ],
    ...over,
  }
}
