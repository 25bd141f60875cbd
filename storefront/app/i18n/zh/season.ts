export const season = {
  months: ["一月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "十一月", "十二月"],
  monthsShort: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
  thirds: ["上旬", "中旬", "下旬"],
  slot: (month: string, third: string) => `${month}${third}`,
  range: (from: string, to: string) => `${from}至${to}`,
  now: "当季",
  from: (month: string) => `${month}产季`,
  allYear: "全年有货",
  barLabel: (range: string, now: string) => `产季 ${range}，现在是${now}`,
}
