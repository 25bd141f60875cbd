export const home = {
  now: (slot: string) => `今天是${slot}`,
  lead: (kinds: number) => `海丰有 ${kinds} 件农产品正在产季，由本地合作社和农家直接发货。`,
  shopSeason: "看当季",
  shopAll: "全部好物",
  calendarNote: "横条是产季，竖线是今天；点月份看那时有什么。",
  allSeason: "全部当季",
  allCooperatives: "全部合作社",
  allTowns: "全部乡镇",
  townsLead: "从莲花山下的黄羌，一路走到大湖的海边。",
  products: (count: number) => `${count} 件`,
  moneyText: (date: string) =>
    `截至 ${date}，本站是演示，没有一笔真实付款，也就没有一分钱付给农户。开始真实销售后，这里写明已经付到合作社和农户手里的钱，和结算到哪一天。`,
}
