import type { ReactNode } from "react"
import type { Band } from "./bands"
import type { Seeded } from "./seeded"

/** A produce on the 400 x 500 sheet; the middle 400 x 400 must be enough to know it by. */
export interface Subject {
  band: Band
  draw(random: Seeded): ReactNode
}
