/** The twelve towns that Haifeng governs, in the order of the road from hill to sea. Not a map: no distances are claimed. */
const road = [
  "441521112",
  "441521113",
  "441521118",
  "441521120",
  "441521115",
  "441521119",
  "441521110",
  "441521107",
  "441521108",
  "441521106",
  "441521101",
  "441521109",
]

/** Towns in the order of the road; those run by another authority have no page and are left out. */
export function alongTheRoad<T extends { code: string }>(towns: readonly T[]): T[] {
  return road.flatMap((code) => towns.filter((town) => town.code === code))
}

/** Only the towns that Haifeng governs have a page. */
export function hasPage(code: string): boolean {
  return road.includes(code)
}

/** Which band of the horizon a town lies on. */
export function bandOf(code: string): "hill" | "field" | "sea" {
  const place = road.indexOf(code)
  if (place <= 2) return "hill"
  return place >= 9 ? "sea" : "field"
}
