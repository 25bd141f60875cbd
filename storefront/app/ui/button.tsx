import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from "react"
import { classNames } from "./class-names"

export type ButtonTone = "primary" | "quiet" | "danger"

const base =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-control px-5 text-center font-semibold no-underline transition-colors disabled:cursor-not-allowed disabled:opacity-50"

const tones = {
  primary: "bg-primary text-on-primary hover:bg-primary-strong",
  quiet: "border border-control bg-card text-text hover:border-primary hover:text-primary",
  danger: "border border-danger bg-card text-danger hover:bg-danger-soft",
} satisfies Record<ButtonTone, string>

interface Look {
  tone?: ButtonTone
  wide?: boolean
}

export function Button({ tone = "primary", wide, className, ...rest }: Look & ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button className={classNames(base, tones[tone], wide && "w-full", className)} {...rest} />
}

/** A link that looks like a button: for going somewhere, never for changing something. */
export function ButtonLink({
  tone = "primary",
  wide,
  className,
  ...rest
}: Look & AnchorHTMLAttributes<HTMLAnchorElement>) {
  return <a className={classNames(base, tones[tone], wide && "w-full", className)} {...rest} />
}
