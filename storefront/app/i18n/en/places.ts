import type { Dictionary } from "../index"

export const places: Dictionary["places"] = {
  title: "",
}
