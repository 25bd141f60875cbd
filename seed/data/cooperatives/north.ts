import type { CooperativeSeed } from "../../src/model"

/** The hills in the north: Huangqiang, Pingdong and Gongping. */
export const north: CooperativeSeed[] = [
  {
    handle: "yunjiao-daylily",
    name: "云脚金针菜合作社",
    nameEn: "Cloudfoot Daylily Co-op",
    kind: "cooperative",
    village: "441521112215",
    founded: 2010,
    story: "虎噉村在山脚，夏天天没亮就上山摘金针菜，花苞一开就过了时候。摘回来先蒸后晒，晒足日头才收袋。",
    storyEn:
      "Hudan sits at the foot of the hills. In summer we pick daylily buds before light, because an open flower is too late. They are steamed, then dried in full sun before they are bagged.",
    contact: { name: "演示联系人 07", phone: "19000001007" },
    commissionBp: 400,
    deliveries: [
      { kind: "ambient", yuan: 8, days: [2, 5] },
      { kind: "chilled", yuan: 22, days: [1, 3] },
    ],
  },
  {
    handle: "xiazhai-village-shop",
    name: "下寨山货村店",
    nameEn: "Xiazhai Hill Goods Shop",
    kind: "village_shop",
    village: "441521112214",
    founded: 2020,
    story: "下寨的村店收各家晒的金针菜、山里的蜂蜜和小黄姜。称重记账都在柜台上，写清楚是哪一家的。",
    storyEn:
      "The shop in Xiazhai takes in dried daylily, hill honey and ginger from its neighbours. Everything is weighed and written down at the counter, with the name of the house it came from.",
    contact: { name: "演示联系人 08", phone: "19000001008" },
    commissionBp: 300,
    deliveries: [{ kind: "ambient", yuan: 9, days: [3, 5] }],
  },
  {
    handle: "gudou-trellis",
    name: "谷兜瓜棚合作社",
    nameEn: "Gudou Trellis Co-op",
    kind: "cooperative",
    village: "441521113208",
    founded: 2017,
    story: "平东的山谷早晚凉，南瓜和辣椒长得慢一些。合作社一起育苗，分户种，收下来按个头分开卖。",
    storyEn:
      "Mornings and evenings are cool in the Pingdong valley, and pumpkins and chilies take their time. The co-op raises seedlings together, each house grows its own, and we sort by size at harvest.",
    contact: { name: "演示联系人 09", phone: "19000001009" },
    commissionBp: 400,
    deliveries: [{ kind: "ambient", yuan: 9, days: [2, 4] }],
  },
  {
    handle: "wuli-tea",
    name: "西坑雾里茶业",
    nameEn: "Xikeng Mist Tea",
    kind: "lead_enterprise",
    village: "441521118007",
    founded: 2008,
    story: "西坑的茶园在半山，春天雾多。茶青当天采当天炒，周围农户的鲜叶也收，按芽叶分级付钱。",
    storyEn:
      "The tea gardens of Xikeng lie halfway up the hill, in mist for most of spring. Leaves are fired on the day they are picked; we also buy from nearby households and pay by leaf grade.",
    contact: { name: "演示联系人 10", phone: "19000001010" },
    commissionBp: 600,
    deliveries: [{ kind: "ambient", yuan: 10, days: [2, 4] }],
  },
  {
    handle: "hongtupo",
    name: "后山红土番薯合作社",
    nameEn: "Houshan Red Soil Co-op",
    kind: "cooperative",
    village: "441521118201",
    founded: 2018,
    story: "后山村的红土地排水好，适合种番薯。挖出来先放几天，让淀粉慢慢变甜，再擦土装箱。",
    storyEn:
      "The red soil of Houshan drains well and suits sweet potato. After digging we let the roots rest some days so that starch turns to sugar, then brush off the soil and box them.",
    contact: { name: "演示联系人 11", phone: "19000001011" },
    commissionBp: 400,
    deliveries: [{ kind: "ambient", yuan: 8, days: [2, 4] }],
  },
  {
    handle: "qingwei-garden",
    name: "青围水培菜园",
    nameEn: "Qingwei Water Garden",
    kind: "large_grower",
    village: "441521118217",
    founded: 2019,
    story: "青围村的大棚里，菜的根泡在流动的水里。早上割，连根装盒，到家还能在水杯里养一天。棚外的架上爬着西番莲。",
    storyEn:
      "In the greenhouses of Qingwei the roots stand in running water. Greens are cut in the morning and packed with their roots, so they keep a day in a glass at home. Passion fruit climbs the trellis outside.",
    contact: { name: "演示联系人 12", phone: "19000001012" },
    commissionBp: 600,
    deliveries: [
      { kind: "ambient", yuan: 10, days: [1, 3] },
      { kind: "chilled", yuan: 20, days: [1, 2] },
    ],
  },
]
