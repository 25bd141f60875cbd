import type { ProductSource, SourceVariant } from "../src/domain/projection/source"

export function size(over: Partial<SourceVariant> = {}): SourceVariant {
  return {
    id: "variant_1",
    title: "5斤装",
    sku: null,
    rank: 0,
    price_fen: 6_800,
    weight_grams: 2_500,
    available: 40,
    ...over,
  }
}

/** A lychee of Chikeng as the projection takes it. */
export function sourceOf(over: Partial<ProductSource> = {}): ProductSource {
  return {
    id: "prod_1",
    handle: "chikeng-guiwei",
    title: "赤坑桂味荔枝",
    subtitle: "核小肉脆",
    description: "清早采。",
    is_published: true,
    image: null,
    images: [],
    category: "fruit",
    created_at: "2026-06-01T00:00:00.000Z",
    facts: {
      title_en: "Chikeng Guiwei lychee",
      subtitle_en: "Small stone",
      description_en: "Picked in the morning.",
      produce: "lychee",
      season: { from: 16, to: 18 },
      harvest: { lot: "LOT-1", note: "" },
      village_code: null,
      is_fresh: true,
      is_demo: true,
      popularity: 960,
      new_harvest: false,
    },
    cooperative: {
      id: "coop_1",
      handle: "honglipo",
      name: "红荔坡合作社",
      name_en: "Red Lychee Hill",
      is_open: true,
      town_code: "441521108",
      town_name: "赤坑镇",
      town_name_en: "Chikeng",
      village_code: "441521108201",
      village_name: "红荔村",
      story: "",
      story_en: "",
    },
    variants: [size()],
    ...over,
  }
}
