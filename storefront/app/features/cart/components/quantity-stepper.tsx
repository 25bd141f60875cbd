import type { CartLine } from "@haifeng/cooperatives/contract"
import { useLocale, useT } from "../../../i18n/use-t"
import { changeLinePath } from "../paths"

const step =
  "inline-flex min-h-11 min-w-11 items-center justify-center text-xl text-primary hover:bg-primary-soft disabled:text-muted disabled:opacity-50"

/** Minus, a number that can be typed, plus. Without a script each press sends the form. */
export function QuantityStepper({ line, title }: { line: CartLine; title: string }) {
  const t = useT()
  const locale = useLocale()
  const full = line.available !== null && line.quantity >= line.available
  return (
    <form
      method="post"
      action={changeLinePath(locale)}
      data-cart-form
      className="inline-flex items-center rounded-control border border-control bg-card"
    >
      <input type="hidden" name="line_id" value={line.id} />
      <button className="sr-only" tabIndex={-1}>
        {t.cart.update}
      </button>
      <button name="step" value="-1" className={step} aria-label={t.cart.fewer(title)} disabled={line.quantity <= 1}>
        <span aria-hidden="true">−</span>
      </button>
      <input
        name="quantity"
        defaultValue={line.quantity}
        key={line.quantity}
        inputMode="numeric"
        pattern="[0-9]*"
        maxLength={3}
        autoComplete="off"
        aria-label={t.cart.quantity(title)}
        className="figures h-11 w-12 border-x border-line bg-transparent text-center"
        data-autosubmit
      />
      <button name="step" value="1" className={step} aria-label={t.cart.more(title)} disabled={full}>
        <span aria-hidden="true">+</span>
      </button>
    </form>
  )
}
