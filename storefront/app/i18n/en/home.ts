import type { Dictionary } from "../index"

export const home: Dictionary["home"] = {
  now: (slot) => `It is ${slot}`,
  lead: (kinds) => `${kinds} products of Haifeng are in season now, sent straight from the cooperatives and growers.`,
  shopSeason: "See what is in season",
  shopAll: "All produce",
  calendarNote: "The bar is the season, the line is today; choose a month to see what it brings.",
  allSeason: "All in season",
  allCooperatives: "All cooperatives",
  allTowns: "All towns",
  townsLead: "From Huangqiang below Lianhua Mountain down the road to the sea at Dahu.",
  products: (count) => (count === 1 ? "1 product" : `${count} products`),
  moneyText: (date) =>
    `As of ${date} this site is a demonstration: no real payment has been made, so no money has reached a household. Once sales are real, this sentence will say how much has been paid to cooperatives and households, and up to which day.`,
}
