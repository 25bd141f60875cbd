import type { ReactNode } from "react"
import { classNames } from "./class-names"

const tones = {
  neutral: "bg-sunken text-muted",
  primary: "bg-primary-soft text-primary-strong",
  gold: "bg-gold-soft text-gold",
  sea: "bg-sea-soft text-sea",
  price: "bg-price-soft text-price",
  danger: "bg-danger-soft text-danger",
} as const

export type BadgeTone = keyof typeof tones

export function Badge({ tone = "neutral", children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={classNames(
        "inline-block rounded-control px-1.5 py-0.5 text-xs leading-5 whitespace-nowrap",
        tones[tone]
      )}
    >
      {children}
    </span>
  )
}
