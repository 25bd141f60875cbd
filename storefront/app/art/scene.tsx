import { Land } from "./bands"
import { LINE } from "./brush"
import { ink } from "./palette"
import { seeded } from "./seeded"
import { subjects } from "./subjects"
import type { Produce } from "./produce"

/** One sheet: the land in its light, and the produce before it. */
export function Scene({ produce, variant }: { produce: Produce; variant: number }) {
  const random = seeded(`${produce}/${variant}`)
  const subject = subjects[produce]
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 400 500"
      strokeLinecap="round"
      strokeLinejoin="round"
      strokeWidth={LINE}
    >
      <Land band={subject.band} variant={variant} random={random} />
      <g stroke={ink}>{subject.draw(random)}</g>
    </svg>
  )
}
