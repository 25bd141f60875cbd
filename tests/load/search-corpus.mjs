// Products for the search bench: every variety of every produce from every shop, in the shape the projection takes.
const towns = [
  ["441521101", "梅陇镇", "Meilong"],
  ["441521106", "联安镇", "Lian'an"],
  ["441521107", "陶河镇", "Taohe"],
  ["441521108", "赤坑镇", "Chikeng"],
  ["441521109", "大湖镇", "Dahu"],
  ["441521110", "可塘镇", "Ketang"],
  ["441521112", "黄羌镇", "Huangqiang"],
  ["441521113", "平东镇", "Pingdong"],
  ["441521115", "海城镇", "Haicheng"],
  ["441521118", "公平镇", "Gongping"],
  ["441521119", "附城镇", "Fucheng"],
  ["441521120", "城东镇", "Chengdong"],
]

const produce = [
  ["lychee", "fruit", "荔枝", "lychee", ["桂味", "糯米糍", "妃子笑", "黑叶", "淮枝", "白糖罂", "三月红"], 13, 19],
  ["longan", "fruit", "龙眼", "longan", ["石硖", "储良", "草铺"], 19, 23],
  ["rice", "rice", "油占米", "rice", ["香雪丝苗", "莲香丝苗", "美香占", "19香"], 30, 5],
  ["tea", "tea", "绿茶", "green tea", ["莲花", "西坑云雾", "五指嶂", "明前", "谷雨"], 8, 28],
  ["daylily", "dried", "金针菜", "daylily", ["虎噉", "松林", "下寨", "手选"], 15, 24],
  ["sweet-potato", "tuber", "番薯", "sweet potato", ["红耕夫6号", "紫心", "软糯", "蜜薯"], 24, 6],
  ["choy-sum", "vegetable", "菜心", "choy sum", ["青梗", "迟菜心", "甜菜心"], 30, 8],
  ["kale", "vegetable", "芥兰", "kale", ["白花", "黄花", "脆皮"], 28, 8],
  ["cabbage", "vegetable", "白菜", "cabbage", ["奶白菜", "小白菜", "矮脚"], 0, 35],
  ["dragon-fruit", "fruit", "火龙果", "dragon fruit", ["红肉", "紫水晶", "白肉"], 17, 31],
  ["passion-fruit", "fruit", "百香果", "passion fruit", ["黄金", "紫果", "满天星"], 18, 30],
  ["corn", "vegetable", "玉米", "corn", ["沙地甜", "花糯", "水果"], 12, 30],
  ["watermelon", "fruit", "西瓜", "watermelon", ["特小凤", "黑美人", "沙地"], 12, 22],
  ["pumpkin", "vegetable", "南瓜", "pumpkin", ["蜜本", "贝贝", "老"], 15, 30],
  ["chili", "vegetable", "辣椒", "chili", ["线椒", "指天椒", "螺丝"], 12, 30],
  ["lotus-root", "vegetable", "莲藕", "lotus root", ["粉藕", "脆藕", "九孔"], 21, 3],
  ["honey", "processed", "蜂蜜", "honey", ["山花", "荔枝", "龙眼"], 0, 35],
]

const sizes = [3, 5, 10]
const packs = ["", "礼盒", "家庭装", "精选", "小果", "大果", "农家", "手选"]

/** The n-th product; the same n always gives the same one. */
export function productAt(n) {
  const [code, category, name, nameEn, varieties, from, to] = produce[n % produce.length]
  const turn = Math.floor(n / produce.length)
  const variety = varieties[turn % varieties.length]
  const [townCode, townName, townEn] = towns[turn % towns.length]
  const pack = packs[Math.floor(turn / 7) % packs.length]
  const shop = turn % 240
  const yuan = 18 + ((n * 7919) % 240)
  return {
    id: `prod_bench_${n}`,
    handle: `bench-${n}`,
    title: `${townName.slice(0, 2)}${variety}${name}${pack}`,
    subtitle: `第${turn}批 现采现发`,
    description: `${townName}的${variety}${name}，${pack || "散装"}，产地直发。`,
    is_published: true,
    image: null,
    images: [],
    category,
    created_at: new Date(Date.UTC(2026, 0, 1) + n * 60_000).toISOString(),
    facts: {
      title_en: `${townEn} ${nameEn}`,
      subtitle_en: `Batch ${turn}, sent the day it is picked`,
      description_en: `${nameEn} from ${townEn}.`,
      produce: code,
      season: from === 0 && to === 35 ? null : { from, to },
      harvest: { lot: `LOT-${n}`, note: "" },
      village_code: null,
      is_fresh: category === "fruit",
      is_demo: true,
      popularity: (n * 104_729) % 1_000,
      new_harvest: n % 9 === 0,
    },
    cooperative: {
      id: `coop_bench_${shop}`,
      handle: `bench-shop-${shop}`,
      name: `${townName.slice(0, 2)}第${shop}合作社`,
      name_en: `${townEn} Cooperative ${shop}`,
      is_open: true,
      town_code: townCode,
      town_name: townName,
      town_name_en: townEn,
      village_code: null,
      village_name: null,
      story: "",
      story_en: "",
    },
    variants: sizes.map((jin, rank) => ({
      id: `variant_bench_${n}_${rank}`,
      title: `${jin}斤装`,
      sku: `BENCH-${n}-${rank}`,
      rank,
      price_fen: yuan * 100 * (rank + 1),
      weight_grams: jin * 500,
      available: n % 23 === 0 ? 0 : Math.floor(600 / jin),
    })),
  }
}
