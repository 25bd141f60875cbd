import type { ReactNode } from "react"

/** Our own line icons, 24 px, one stroke; always beside words or inside a labelled control. */
function Line({ children }: { children: ReactNode }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  )
}

export const BasketIcon = () => (
  <Line>
    <path d="M3.5 10h17l-1.6 8.2a2 2 0 0 1-2 1.6H7.1a2 2 0 0 1-2-1.6z" />
    <path d="M8 10l2.5-5.5M16 10l-2.5-5.5M9.5 13.5v3M14.5 13.5v3" />
  </Line>
)

export const PersonIcon = () => (
  <Line>
    <circle cx="12" cy="8" r="3.6" />
    <path d="M4.8 19.8c.9-3.7 3.7-5.6 7.2-5.6s6.3 1.9 7.2 5.6" />
  </Line>
)

export const SearchIcon = () => (
  <Line>
    <circle cx="10.8" cy="10.8" r="6.3" />
    <path d="M15.6 15.6 20 20" />
  </Line>
)
