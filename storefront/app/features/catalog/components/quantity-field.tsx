import { useT } from "../../../i18n/use-t"

/** A number field; the script shows a button on each side. */
export function QuantityField() {
  const t = useT()
  return (
    <div className="flex items-center gap-4">
      <label htmlFor="quantity" className="font-semibold">
        {t.product.quantity}
      </label>
      <span
        className="inline-flex items-center overflow-hidden rounded-control border border-control bg-card"
        data-stepper
      >
        <button type="button" className="step-button" data-step="-1" aria-label={t.product.fewer}>
          −
        </button>
        <input
          id="quantity"
          name="quantity"
          type="number"
          inputMode="numeric"
          min={1}
          max={999}
          defaultValue={1}
          required
          className="figures h-11 w-20 bg-transparent text-center"
        />
        <button type="button" className="step-button" data-step="1" aria-label={t.product.more}>
          +
        </button>
      </span>
    </div>
  )
}
