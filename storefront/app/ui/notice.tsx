import type { ReactNode } from "react"
import { classNames } from "./class-names"

const tones = {
  info: "border-sea bg-sea-soft",
  success: "border-primary bg-primary-soft",
  warning: "border-gold bg-gold-soft",
  danger: "border-danger bg-danger-soft",
} as const

/** A message in the page. `danger` and `warning` are read out at once. */
export function Notice({
  tone = "info",
  title,
  children,
}: {
  tone?: keyof typeof tones
  title?: string
  children?: ReactNode
}) {
  const urgent = tone === "danger" || tone === "warning"
  return (
    <div role={urgent ? "alert" : "status"} className={classNames("rounded-control border-l-4 px-4 py-3", tones[tone])}>
      {title ? <p className="font-semibold">{title}</p> : null}
      {children}
    </div>
  )
}
