import type { Dictionary } from "../index"

export const account: Dictionary["account"] = {
  title: "My account",
}
