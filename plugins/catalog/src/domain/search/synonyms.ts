interface Kind {
  /** Produce codes that always belong here. */
  readonly codes: readonly string[]
  readonly names: readonly string[]
  readonly english: readonly string[]
}

/** What the same produce is called by shoppers elsewhere. A title that holds one of the names is found by all of them. */
export const kinds: readonly Kind[] = [
  { codes: ["rice"], names: ["油占米", "大米", "稻米", "丝苗米", "香米", "优质稻"], english: ["rice"] },
  { codes: ["tea"], names: ["茶叶", "绿茶", "莲花山茶", "高山茶"], english: ["tea"] },
  { codes: ["lychee"], names: ["荔枝"], english: ["lychee", "litchi"] },
  { codes: ["longan"], names: ["龙眼", "桂圆"], english: ["longan"] },
  { codes: ["daylily"], names: ["金针菜", "黄花菜", "萱草", "忘忧草", "金针花"], english: ["daylily"] },
  { codes: ["sweet-potato"], names: ["番薯", "地瓜", "红薯", "甘薯", "山芋"], english: ["sweet potato", "yam"] },
  { codes: ["choy-sum"], names: ["菜心", "菜芯", "菜薹"], english: ["choy sum", "flowering cabbage"] },
  { codes: ["kale"], names: ["芥兰", "芥蓝"], english: ["gai lan", "chinese kale"] },
  { codes: ["passion-fruit"], names: ["百香果", "西番莲", "鸡蛋果"], english: ["passion fruit"] },
  { codes: ["dragon-fruit"], names: ["火龙果", "红龙果", "仙蜜果"], english: ["dragon fruit", "pitaya"] },
  { codes: ["corn"], names: ["玉米", "苞米", "粟米", "包谷"], english: ["corn", "maize"] },
  { codes: ["pumpkin"], names: ["南瓜", "金瓜"], english: ["pumpkin"] },
  { codes: ["watermelon"], names: ["西瓜", "特小凤"], english: ["watermelon"] },
  { codes: ["chili"], names: ["辣椒", "尖椒", "青椒"], english: ["chili", "pepper"] },
  { codes: ["lotus-root"], names: ["莲藕", "藕"], english: ["lotus root"] },
  { codes: ["cabbage"], names: ["白菜", "大白菜"], english: ["cabbage", "bok choy"] },
  { codes: ["taro"], names: ["芋头", "香芋", "芋艿"], english: ["taro"] },
  { codes: ["peanut"], names: ["花生", "落花生"], english: ["peanut", "groundnut"] },
  { codes: ["honey"], names: ["蜂蜜", "土蜂蜜"], english: ["honey"] },
  { codes: ["guava"], names: ["番石榴", "芭乐"], english: ["guava"] },
  { codes: ["ginger"], names: ["生姜", "姜", "仔姜"], english: ["ginger"] },
  { codes: ["stevia"], names: ["甜叶菊", "甜菊"], english: ["stevia"] },
]

/** Words a shopper adds that say nothing about which goods are meant here. */
export const noise: readonly string[] = [
  "海丰县",
  "海丰",
  "汕尾",
  "广东",
  "正宗",
  "新鲜",
  "特产",
  "包邮",
  "批发",
  "多少钱",
  "哪里买",
  "推荐",
  "好吃的",
  "农家",
]

export function synonymsOf(title: string, produce: string): { names: string[]; english: string[] } {
  const met = kinds.filter((kind) => kind.codes.includes(produce) || kind.names.some((name) => title.includes(name)))
  return {
    names: [...new Set(met.flatMap((kind) => kind.names))].filter((name) => !title.includes(name)),
    english: [...new Set(met.flatMap((kind) => kind.english))],
  }
}
