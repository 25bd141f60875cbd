import type { Dictionary } from "../index"

export const catalog: Dictionary["catalog"] = {
  title: "",
}
