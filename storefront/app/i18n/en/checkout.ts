import type { Dictionary } from "../index"

export const checkout: Dictionary["checkout"] = {
  title: "Checkout",
}
