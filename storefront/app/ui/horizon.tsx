import { classNames } from "./class-names"

/** The county in one line: tea hills come down to the fields, the fields reach the sea. */
export function Horizon({ className }: { className?: string }) {
  return (
    <svg
      className={classNames("block", className)}
      viewBox="0 0 1200 120"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path
        className="fill-hill-far"
        d="M0 62 C110 22 190 6 290 20 S470 66 590 58 770 34 880 46 1080 74 1200 70 V120 H0Z"
      />
      <path className="fill-hill" d="M0 78 C120 44 240 40 350 58 S560 92 700 82 920 72 1200 90 V120 H0Z" />
      <path className="fill-field" d="M0 98 C200 82 420 88 640 94 S1010 96 1200 88 V120 H0Z" />
      <path className="fill-water" d="M0 112 C300 104 560 108 780 104 S1080 96 1200 98 V120 H0Z" />
      <path className="fill-water-deep" d="M420 120 C640 112 860 114 1200 107 V120Z" />
    </svg>
  )
}
