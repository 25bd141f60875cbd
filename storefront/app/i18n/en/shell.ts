import type { Dictionary } from "../index"

export const shell: Dictionary["shell"] = {
  brand: "Haifeng Market",
  tagline: "One county, from tea hills to the sea",
  description:
    "The public market of Haifeng county, Guangdong: lychee, Lianhua Mountain tea, rice and daylily, sent by the cooperatives that grow them.",
  skip: "Skip to content",
  nav: "Main",
  products: "All produce",
  cooperatives: "Cooperatives",
  towns: "Towns",
  cart: "Cart",
  account: "Account",
  search: "Search",
  searchLabel: "Search produce, cooperatives and towns",
  searchPlaceholder: "lychee, rice, tea",
  breadcrumbs: "You are here",
  illustration: "Illustration",
  priceMissing: "No price yet",
  priceFrom: "from",
  perJin: "500 g",
  optional: "optional",
  footer: {
    about:
      "Haifeng Market is run under the county's public brand. The goods are sent by the cooperatives, growers, firms and village shops of its towns.",
    demo: "This site is a demonstration: products, prices, stock, cooperatives and orders are demo data, and no payment takes money.",
    divisions: "Names and codes of towns: National Bureau of Statistics of China, as of 30 June 2023.",
    shop: "Shop",
    places: "Places",
    me: "You",
    report: "Complaints: national consumer platform 12315",
    orders: "My orders",
  },
}
