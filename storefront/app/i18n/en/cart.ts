import type { Dictionary } from "../index"

export const cart: Dictionary["cart"] = {
  title: "Cart",
}
