import { useT } from "../../../i18n/use-t"

/** How to pay; the words for a method are the shop's. */
export function PaymentOptions({
  methods,
  chosen,
}: {
  methods: { id: string; is_demo: boolean }[]
  chosen: string | undefined
}) {
  const t = useT()
  if (methods.length === 0) return <p className="text-danger">{t.checkout.noPayment}</p>
  const picked = methods.some((method) => method.id === chosen) ? chosen : methods[0]?.id
  return (
    <fieldset className="grid gap-2">
      <legend className="sr-only">{t.checkout.payment}</legend>
      {methods.map((method) => (
        <label key={method.id} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name="payment_method"
            value={method.id}
            defaultChecked={method.id === picked}
            className="size-5 accent-primary"
          />
          <span>
            {t.checkout.paymentNames[method.id] ?? method.id}
            {method.is_demo ? <span className="ml-2 text-sm text-muted">{t.checkout.demoHint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
