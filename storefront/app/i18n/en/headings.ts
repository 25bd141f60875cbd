import type { Dictionary } from "../index"

export const headings: Dictionary["headings"] = {
  brand: "Haifeng Market",
  hero: ["Between hill and sea, ", "in its season"],
  seasonNow: "Ripe these ten days",
  calendar: "What is ripe when",
  categories: "By kind",
  featured: "Often bought",
  towns: "Twelve towns, from hill to sea",
  cooperatives: "Who grows it, who sends it",
  money: "Where the money goes",
  notFound: "This page is not here",
  broken: "Something went wrong",
  away: "The back office does not answer",
}
