/** All text set in the heading font: its subset is made from these strings and the names of categories. */
export const headings = {
  brand: "海丰集市",
  /** A line breaks between phrases only. */
  hero: ["山与海之间，", "当季就好"],
  seasonNow: "这一旬，正当季",
  calendar: "一年三十六旬，什么时候吃什么",
  categories: "按品类逛",
  featured: "大家常买",
  towns: "从山到海，十二个镇",
  cooperatives: "谁在种，谁在发货",
  money: "钱去了哪里",
  notFound: "没有找到这一页",
  broken: "出了点问题",
  away: "后台暂时没有回应",
}
