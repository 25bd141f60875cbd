import type { Dictionary } from "../index"

export const places: Dictionary["places"] = {
  kinds: {
    cooperative: "Cooperative",
    large_grower: "Large grower",
    lead_enterprise: "Lead enterprise",
    village_shop: "Village shop",
  },
  cooperativesTitle: "Cooperatives",
  cooperativesLead:
    "Everything in the market is sent by these cooperatives, growers, firms and village shops themselves.",
  cooperativeProducts: "On sale here",
  noProducts: "This shop has nothing on sale just now.",
  founded: (year) => `Founded in ${year}`,
  demo: "Demo shop",
  townsTitle: "Towns",
  townsLead: "The twelve towns of Haifeng county, in the order of the road from hill to sea.",
  villages: (count) => `${count} villages`,
  townProducts: (town) => `Grown in ${town}`,
  townCooperatives: (town) => `Cooperatives of ${town}`,
  noTownProducts: "Nothing of this town is on sale just now.",
}
