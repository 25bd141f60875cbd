import { fen, formatYuan } from "@haifeng/kernel"
import { useT } from "../i18n/use-t"
import { classNames } from "./class-names"

const sizes = { small: "text-base", medium: "text-xl", large: "text-3xl" } as const

interface PriceProps {
  /** Whole fen; null is a price nobody knows, which is never shown as zero. */
  amount: number | null
  size?: keyof typeof sizes
  /** "起": the lowest of several prices. */
  from?: boolean
  /** What one gets for it, for example "5 斤". */
  unit?: string | undefined
  /** Prices to buy at stand out; sums in tables are plain. */
  plain?: boolean
  className?: string
}

/** The only place that formats money: ¥ small, yuan large, fen small. */
export function Price({ amount, size = "medium", from, unit, plain, className }: PriceProps) {
  const t = useT()
  if (amount === null) return <span className={classNames("text-muted", className)}>{t.shell.priceMissing}</span>
  const [yuan = "0", cents = "00"] = formatYuan(fen(Math.abs(amount))).split(".")
  return (
    <span
      className={classNames("figures whitespace-nowrap", !plain && "text-price font-semibold", sizes[size], className)}
    >
      <span className="text-[0.7em]">{amount < 0 ? "−¥" : "¥"}</span>
      {Number(yuan).toLocaleString("en-US")}
      <span className="text-[0.7em]">.{cents}</span>
      {from ? <span className="ml-0.5 text-xs font-normal">{t.shell.priceFrom}</span> : null}
      {unit ? <span className="ml-1 text-xs font-normal text-muted">/ {unit}</span> : null}
    </span>
  )
}

/** The price of 500 g, so that boxes of different sizes can be compared. */
export function PricePerJin({ amount, className }: { amount: number | null; className?: string }) {
  const t = useT()
  if (amount === null) return null
  return (
    <span className={classNames("figures whitespace-nowrap text-xs text-muted", className)}>
      ¥{formatYuan(fen(amount))} / {t.shell.perJin}
    </span>
  )
}
