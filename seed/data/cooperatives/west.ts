import type { CooperativeSeed } from "../../src/model"

/** Around the county seat and the western plain: Haicheng, Chengdong, Fucheng, Lian'an and Meilong. */
export const west: CooperativeSeed[] = [
  {
    handle: "shanjiao-tea",
    name: "莲花山脚茶园",
    nameEn: "Lotus Hill Foot Tea Garden",
    kind: "large_grower",
    village: "441521115204",
    founded: 2006,
    story: "茶园就在莲花山脚，从门口能看见山上的云。春茶采到清明后，秋天再采一轮，园边种了百香果。",
    storyEn:
      "The garden lies at the foot of Lianhua Hill, with the clouds in view from the door. Spring picking runs past Qingming, a second round comes in autumn, and passion fruit grows along the edge.",
    contact: { name: "演示联系人 13", phone: "19000001013" },
    commissionBp: 600,
    deliveries: [
      { kind: "ambient", yuan: 8, days: [2, 4] },
      { kind: "chilled", yuan: 22, days: [1, 2] },
    ],
  },
  {
    handle: "dazhang-hillside",
    name: "大嶂坡地合作社",
    nameEn: "Dazhang Hillside Co-op",
    kind: "cooperative",
    village: "441521120214",
    founded: 2015,
    story: "大嶂村把零散的坡地连成片，一起种红耕夫6号番薯。小个的自己蒸着吃，中等的装箱，大个的做番薯干。",
    storyEn:
      "Dazhang joined its scattered slopes and grows the sweet potato Honggengfu No. 6 together. Small ones we steam ourselves, middling ones go in the box, large ones become dried slices.",
    contact: { name: "演示联系人 14", phone: "19000001014" },
    commissionBp: 400,
    deliveries: [{ kind: "ambient", yuan: 8, days: [2, 4] }],
  },
  {
    handle: "beiping-vegetable",
    name: "北平菜圃合作社",
    nameEn: "Beiping Vegetable Co-op",
    kind: "cooperative",
    village: "441521120207",
    founded: 2013,
    story: "城东北平村，晚稻收完就种菜心和芥兰，天越冷菜越甜。凌晨割菜，加冰装箱，赶上午的车。",
    storyEn:
      "In Beiping the fields turn to choy sum and kale as soon as the late rice is in, and the colder it gets the sweeter they are. We cut before dawn, pack on ice and catch the morning truck.",
    contact: { name: "演示联系人 15", phone: "19000001015" },
    commissionBp: 400,
    deliveries: [
      { kind: "ambient", yuan: 8, days: [1, 3] },
      { kind: "chilled", yuan: 18, days: [1, 2] },
    ],
  },
  {
    handle: "daoshan-foods",
    name: "道山田头食品",
    nameEn: "Daoshan Field Foods",
    kind: "lead_enterprise",
    village: "441521119203",
    founded: 2011,
    story: "附城道山村的小工厂，把周边田里的玉米、菜和甜叶菊挑好、烘干、装袋。哪块田来的，进货本上都有一行。",
    storyEn:
      "A small works in Daoshan, Fucheng, that sorts, dries and bags the corn, greens and stevia of the fields around. Where each load came from is a line in the intake book.",
    contact: { name: "演示联系人 16", phone: "19000001016" },
    commissionBp: 600,
    deliveries: [
      { kind: "ambient", yuan: 7, days: [2, 4] },
      { kind: "chilled", yuan: 18, days: [1, 2] },
    ],
  },
  {
    handle: "hongxin-orchard",
    name: "联川红心果园",
    nameEn: "Lianchuan Red Heart Orchard",
    kind: "large_grower",
    village: "441521106215",
    founded: 2015,
    story: "联川村的红肉火龙果一年开好几批花，一批一批地熟。果园旁边是自家稻田，晚造种的是优质稻。",
    storyEn:
      "Red-fleshed dragon fruit in Lianchuan flowers in waves and ripens in waves. Beside the orchard are our own paddies, planted with a late crop of fine rice.",
    contact: { name: "演示联系人 17", phone: "19000001017" },
    commissionBp: 500,
    deliveries: [
      { kind: "ambient", yuan: 10, days: [2, 4] },
      { kind: "chilled", yuan: 24, days: [1, 2] },
    ],
  },
  {
    handle: "weihu-lotus",
    name: "围湖荷田合作社",
    nameEn: "Weihu Lotus Field Co-op",
    kind: "cooperative",
    village: "441521101215",
    founded: 2012,
    story: "梅陇围湖村地势低，水田种莲藕正好。挖藕要站在泥里一节一节摸，带泥装箱，路上不容易坏。",
    storyEn:
      "Weihu in Meilong lies low, and its wet fields suit lotus. Roots are felt for joint by joint, standing in the mud, and shipped with the mud on so that they travel well.",
    contact: { name: "演示联系人 18", phone: "19000001018" },
    commissionBp: 400,
    deliveries: [
      { kind: "ambient", yuan: 9, days: [2, 4] },
      { kind: "chilled", yuan: 20, days: [1, 2] },
    ],
  },
]
