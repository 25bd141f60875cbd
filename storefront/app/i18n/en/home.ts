import type { Dictionary } from "../index"

export const home: Dictionary["home"] = {
  title: "",
}
