import type { Account, Cart } from "@haifeng/cooperatives/contract"
import { useLocale, useT } from "../../../i18n/use-t"
import { Button } from "../../../ui/button"
import { Field, TextField } from "../../../ui/field"
import { fieldWords } from "../../../ui/field-words"
import { loginPath } from "../../account/paths"
import { Totals } from "../../cart/components/totals"
import { checkoutPath } from "../paths"
import { AddressFields, type AddressFieldsProps } from "./address-fields"
import { PaymentOptions } from "./payment-options"
import { SavedAddresses } from "./saved-addresses"
import { Section } from "./section"
import { SummaryGroup } from "./summary-group"

interface CheckoutFormProps extends AddressFieldsProps {
  cart: Cart
  account: Account | null
  methods: { id: string; is_demo: boolean }[]
}

/** One page, one form, one button. The first button is what Enter presses; it is the same as the last. */
export function CheckoutForm({ cart, account, methods, ...fields }: CheckoutFormProps) {
  const t = useT()
  const locale = useLocale()
  const { typed, problems, focus } = fields
  const addresses = account?.addresses ?? []
  const addressFields = (
    <div className="grid gap-4">
      <AddressFields {...fields} />
      {account ? (
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            name="save_address"
            value="1"
            defaultChecked={typed.save_address === "1"}
            className="size-5 accent-primary"
          />
          {t.checkout.saveAddress}
        </label>
      ) : null}
    </div>
  )
  return (
    <form
      method="post"
      action={checkoutPath(locale)}
      noValidate
      data-once
      className="grid items-start gap-4 lg:grid-cols-[1fr_22rem] lg:gap-6"
    >
      <button className="sr-only" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="total" value={cart.total_fen} />
      <div className="grid min-w-0 gap-4">
        <Section
          title={t.checkout.contact}
          aside={
            account ? null : (
              <span className="text-sm text-muted">
                {t.checkout.loginHint}{" "}
                <a
                  href={loginPath(locale, checkoutPath(locale))}
                  className="inline-flex min-h-11 items-center text-primary underline underline-offset-4"
                >
                  {t.checkout.login}
                </a>
              </span>
            )
          }
        >
          <Field
            label={t.fields.email}
            hint={t.fields.emailHint}
            name="email"
            type="email"
            inputMode="email"
            autoComplete="email"
            maxLength={120}
            defaultValue={typed.email}
            error={fieldWords(t, "email", problems.email)}
            autoFocus={focus === "email"}
          />
        </Section>
        <Section title={t.checkout.address}>
          {addresses.length > 0 ? (
            <SavedAddresses addresses={addresses} chosen={typed.address_id ?? "new"}>
              {addressFields}
            </SavedAddresses>
          ) : (
            addressFields
          )}
        </Section>
        <Section title={t.checkout.payment}>
          <PaymentOptions methods={methods} chosen={typed.payment_method} />
        </Section>
      </div>
      <div className="grid min-w-0 gap-4 lg:sticky lg:top-4">
        <Section
          title={t.checkout.summary}
          aside={<span className="text-sm text-muted">{t.checkout.pieces(cart.quantity)}</span>}
        >
          <div className="grid gap-4">
            {cart.groups.map((group) => (
              <SummaryGroup key={group.cooperative.id} group={group} />
            ))}
            <TextField
              label={t.fields.note}
              name="note"
              optional
              rows={2}
              maxLength={200}
              defaultValue={typed.note}
              error={fieldWords(t, "note", problems.note)}
              autoFocus={focus === "note"}
            />
            <div>
              <button
                name="intent"
                value="refresh"
                className="min-h-11 text-sm text-primary underline underline-offset-4"
                data-without-script
                data-refresh
              >
                {t.checkout.refresh}
              </button>
              <Totals sums={cart} />
            </div>
            <div className="rounded-control bg-gold-soft px-4 py-3 text-sm">
              <p className="font-semibold">{t.checkout.freshTitle}</p>
              <p className="mt-1">{t.checkout.fresh}</p>
              <p className="mt-1">{t.checkout.terms}</p>
            </div>
            <Button wide disabled={methods.length === 0} data-busy={t.checkout.submitting}>
              {t.checkout.submit}
            </Button>
          </div>
        </Section>
      </div>
    </form>
  )
}
