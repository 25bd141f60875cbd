import type { CartLine } from "@haifeng/cooperatives/contract"
import { inLocale } from "../../../i18n/locale"
import { useLocale, useT } from "../../../i18n/use-t"
import type { Dictionary } from "../../../i18n"
import { classNames } from "../../../ui/class-names"
import { Price } from "../../../ui/price"
import { ProductPicture } from "../../../ui/product-picture"
import { productPath } from "../../catalog/paths"
import { changeLinePath } from "../paths"
import { QuantityStepper } from "./quantity-stepper"

export function CartLineRow({ line }: { line: CartLine }) {
  const t = useT()
  const locale = useLocale()
  const title = inLocale(locale, line.title, line.title_en)
  const problem = problemOf(line, t)
  return (
    <li
      id={`line-${line.id}`}
      className="grid scroll-mt-4 grid-cols-[4.5rem_1fr] gap-x-3 py-4 md:grid-cols-[5.5rem_1fr]"
    >
      <a href={productPath(locale, line.product_handle)} tabIndex={-1} aria-hidden="true">
        <ProductPicture
          image={line.image}
          produce={line.illustration}
          seed={line.product_handle}
          label={false}
          className="rounded-control"
        />
      </a>
      <div className="min-w-0">
        <div className="flex items-start justify-between gap-3">
          <div className="min-w-0">
            <a
              href={productPath(locale, line.product_handle)}
              className="font-semibold hover:text-primary hover:underline"
            >
              {title}
            </a>
            <p className="text-sm text-muted">
              {line.variant_title} · <Price amount={line.unit_price_fen} size="small" plain className="text-sm" />
            </p>
          </div>
          <Price amount={line.total_fen} size="medium" />
        </div>
        {problem ? (
          <p role="alert" className="mt-2 rounded-control bg-danger-soft px-3 py-2 text-sm text-danger">
            {problem}
          </p>
        ) : null}
        <div className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-2">
          <QuantityStepper line={line} title={title} />
          {line.problem === "not_enough_stock" &&
          line.available !== null &&
          line.available > 0 &&
          line.available < line.quantity ? (
            <SetQuantity line={line} quantity={line.available} label={t.cart.takeAll(line.available)} />
          ) : null}
          <span className="ml-auto">
            <SetQuantity line={line} quantity={0} label={t.cart.remove} name={t.cart.removeLine(title)} />
          </span>
        </div>
      </div>
    </li>
  )
}

function SetQuantity({
  line,
  quantity,
  label,
  name,
}: {
  line: CartLine
  quantity: number
  label: string
  name?: string
}) {
  const locale = useLocale()
  return (
    <form method="post" action={changeLinePath(locale)} data-cart-form>
      <input type="hidden" name="line_id" value={line.id} />
      <button
        name="quantity"
        value={quantity}
        {...(name ? { "aria-label": name } : {})}
        className={classNames(
          "min-h-11 px-2 text-sm underline-offset-4 hover:text-primary hover:underline",
          quantity > 0 ? "font-semibold text-primary" : "text-muted"
        )}
      >
        {label}
      </button>
    </form>
  )
}

function problemOf(line: CartLine, t: Dictionary): string | null {
  if (line.problem === null) return null
  if (line.problem !== "not_enough_stock") return t.cart.problem[line.problem]
  if (line.available === null) return t.rejections["cart.not_enough_stock"]
  if (line.available === 0) return t.cart.problem.soldOut
  return line.available < line.quantity ? t.cart.problem.onlyLeft(line.available) : t.cart.problem.sharedStock
}
