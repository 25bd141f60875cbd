import type { CooperativeSeed } from "../../src/model"

/** The eastern plain: Chikeng, Ketang, Taohe and the coast at Dahu. */
export const east: CooperativeSeed[] = [
  {
    handle: "honglipo",
    name: "红荔坡荔枝合作社",
    nameEn: "Red Lychee Slope Co-op",
    kind: "cooperative",
    village: "441521108206",
    founded: 2014,
    story: "岗头村的坡地种了几十年荔枝，村里人合在一起修枝、采摘、装箱。果子清早摘，当天下午发车，晚一天就不装这一车。",
    storyEn:
      "Lychee has grown on the slopes of Gangtou for decades, and the village prunes, picks and packs together. Fruit is picked at dawn and leaves the same afternoon; what is a day late waits for no truck.",
    contact: { name: "演示联系人 01", phone: "19000001001" },
    commissionBp: 500,
    deliveries: [
      { kind: "ambient", yuan: 8, days: [2, 4] },
      { kind: "chilled", yuan: 22, days: [1, 2] },
    ],
  },
  {
    handle: "xijin-orchard",
    name: "溪金果园",
    nameEn: "Xijin Orchard",
    kind: "large_grower",
    village: "441521108214",
    founded: 2009,
    story: "一家人守着溪边三片果园，荔枝过后有龙眼，秋天有番石榴。树下不打除草剂，草长高了用割草机推。",
    storyEn:
      "One family looks after three orchards by the stream: lychee first, then longan, guava in autumn. No weedkiller under the trees; when the grass is tall it is mown.",
    contact: { name: "演示联系人 02", phone: "19000001002" },
    commissionBp: 600,
    deliveries: [
      { kind: "ambient", yuan: 10, days: [2, 4] },
      { kind: "chilled", yuan: 25, days: [1, 2] },
    ],
  },
  {
    handle: "wandaoxiang",
    name: "晚稻香稻米合作社",
    nameEn: "Late Rice Co-op",
    kind: "cooperative",
    village: "441521110206",
    founded: 2012,
    story: "罗南的田种油占米，一年的好米在晚造。合作社统一供种、统一收割，收到订单再碾米，袋上写着碾米的日子。",
    storyEn:
      "The paddies of Luonan grow slender oil rice, and the late crop is the one people wait for. The co-op shares seed and harvesters, mills when an order comes in, and writes the milling day on the bag.",
    contact: { name: "演示联系人 03", phone: "19000001003" },
    commissionBp: 400,
    deliveries: [{ kind: "ambient", yuan: 6, days: [2, 5] }],
  },
  {
    handle: "luoxi-village-shop",
    name: "罗西村店",
    nameEn: "Luoxi Village Shop",
    kind: "village_shop",
    village: "441521110207",
    founded: 2021,
    story: "村口小店代卖各家的米粉和菜。谁家做的写在袋子背面，卖完就等下一批，不赶工。",
    storyEn:
      "The shop at the village gate sells noodles and greens for its neighbours. The back of the bag says who made it; when a batch is gone, we wait for the next.",
    contact: { name: "演示联系人 04", phone: "19000001004" },
    commissionBp: 300,
    deliveries: [
      { kind: "ambient", yuan: 8, days: [2, 4] },
      { kind: "chilled", yuan: 18, days: [1, 2] },
    ],
  },
  {
    handle: "taoxin-purple",
    name: "陶新紫果合作社",
    nameEn: "Taoxin Purple Fruit Co-op",
    kind: "cooperative",
    village: "441521107206",
    founded: 2016,
    story: "陶新村的火龙果棚沿着河堤排开，夜里开花，要打着灯授粉。果子在枝上等到颜色透了才剪。",
    storyEn:
      "Rows of dragon fruit follow the dyke at Taoxin. The flowers open at night, so we pollinate by lamplight, and the fruit stays on the stem until its colour is through.",
    contact: { name: "演示联系人 05", phone: "19000001005" },
    commissionBp: 500,
    deliveries: [
      { kind: "ambient", yuan: 10, days: [2, 4] },
      { kind: "chilled", yuan: 24, days: [1, 2] },
    ],
  },
  {
    handle: "xinde-village-shop",
    name: "新德海边村店",
    nameEn: "Xinde Shore Village Shop",
    kind: "village_shop",
    village: "441521109203",
    founded: 2022,
    story: "大湖靠海，村后是一片沙地，冬天轮着种玉米和南瓜。村店每天下午收货，第二天一早发出。",
    storyEn:
      "Dahu lies by the sea, with sandy fields behind the village that grow corn and pumpkin in turn through winter. The shop takes in produce in the afternoon and sends it the next morning.",
    contact: { name: "演示联系人 06", phone: "19000001006" },
    commissionBp: 300,
    deliveries: [{ kind: "ambient", yuan: 10, days: [2, 5] }],
  },
]
