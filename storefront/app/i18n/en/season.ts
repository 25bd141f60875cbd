import type { Dictionary } from "../index"

export const season: Dictionary["season"] = {
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  monthsShort: ["J", "F", "M", "A", "M", "J", "J", "A", "S", "O", "N", "D"],
  thirds: ["early", "mid", "late"],
  slot: (month, third) => `${third} ${month}`,
  range: (from, to) => `${from} to ${to}`,
  now: "In season",
  from: (month) => `Season: ${month}`,
  allYear: "All year",
  barLabel: (range, now) => `Season ${range}; now it is ${now}`,
}
