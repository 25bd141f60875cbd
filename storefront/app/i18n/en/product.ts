import type { Dictionary } from "../index"

export const product: Dictionary["product"] = {
  title: "",
}
