import { slotsInSeason, SLOTS_IN_YEAR, type SeasonSlot } from "@haifeng/kernel"
import { classNames } from "../../../ui/class-names"

interface SeasonStripProps {
  season: { from: SeasonSlot; to: SeasonSlot } | null
  now: SeasonSlot
  /** What a screen reader says in place of the picture; empty beside text that says it. */
  label?: string
  className?: string
}

/** The year in 36 ten-day slots: filled while in season, a line where we are today. */
export function SeasonStrip({ season, now, label, className }: SeasonStripProps) {
  const runs = runsOf(season)
  return (
    <svg
      viewBox={`0 0 ${SLOTS_IN_YEAR * 10} 16`}
      preserveAspectRatio="none"
      className={classNames("block", className)}
      focusable="false"
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      <rect className="fill-sunken" x="0" y="3" width={SLOTS_IN_YEAR * 10} height="10" />
      {runs.map((run) => (
        <rect key={run.from} className="fill-field" x={run.from * 10} y="3" width={run.length * 10} height="10" />
      ))}
      <rect className="fill-price" x={now * 10 + 4} y="0" width="2.5" height="16" />
    </svg>
  )
}

/** A season over the new year is two runs in the picture of one year. */
function runsOf(season: SeasonStripProps["season"]): { from: number; length: number }[] {
  if (!season) return [{ from: 0, length: SLOTS_IN_YEAR }]
  const { length } = slotsInSeason(season.from, season.to)
  const first = Math.min(length, SLOTS_IN_YEAR - season.from)
  return length > first
    ? [
        { from: season.from, length: first },
        { from: 0, length: length - first },
      ]
    : [{ from: season.from, length }]
}
