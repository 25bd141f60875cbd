import { demoPaymentRequest } from "@haifeng/payments/contract"
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { cartPath } from "../features/cart/paths"
import { checkoutPath, checkoutReturnPath } from "../features/checkout/paths"
import { loadDemoPayment, settleDemoPayment } from "../features/pay/demo-payment.server"
import { demoPaymentPath } from "../features/pay/paths"
import { dictionary } from "../i18n"
import { localeOf, localeOfPath } from "../i18n/locale"
import { useLocale, useT } from "../i18n/use-t"
import { Badge } from "../ui/badge"
import { Button, ButtonLink } from "../ui/button"
import { Notice } from "../ui/notice"
import { Price } from "../ui/price"
import { PurchaseScript } from "../ui/purchase-script"

export async function loader({ params }: LoaderFunctionArgs) {
  return { payment: await loadDemoPayment(params.id ?? "") }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const locale = localeOf(request)
  const id = params.id ?? ""
  const choice = demoPaymentRequest.safeParse(Object.fromEntries(await request.formData()))
  if (!choice.success) return redirect(demoPaymentPath(locale, id), 303)
  const { cart_id } = await settleDemoPayment(id, choice.data.outcome)
  return redirect(cart_id ? checkoutReturnPath(locale, cart_id) : cartPath(locale), 303)
}

export const meta: MetaFunction = ({ location }) => {
  const t = dictionary(localeOfPath(location.pathname))
  return [{ title: `${t.pay.title} · ${t.shell.brand}` }, { name: "robots", content: "noindex" }]
}

export default function DemoPaymentPage() {
  const { payment } = useLoaderData<typeof loader>()
  const t = useT()
  const locale = useLocale()
  const choices = [
    ["pay", "primary", t.pay.pay, t.pay.payHint],
    ["fail", "danger", t.pay.fail, t.pay.failHint],
  ] as const
  return (
    <div className="page pt-8">
      <div className="mx-auto max-w-text rounded-card border border-line bg-card">
        <header className="border-b border-line p-5">
          <Badge tone="gold">{t.pay.badge}</Badge>
          <h1 className="mt-1 text-2xl font-semibold">{t.pay.title}</h1>
          <p className="mt-1 text-muted">{t.pay.lead}</p>
        </header>
        <div className="grid gap-5 p-5">
          <p className="flex items-baseline justify-between">
            <span className="text-muted">{t.pay.amount}</span>
            <Price amount={payment.amount_fen} size="large" />
          </p>
          {payment.state === "open" ? (
            <form
              method="post"
              action={demoPaymentPath(locale, payment.id)}
              data-once
              className="grid gap-4"
              aria-label={t.pay.choose}
            >
              <p className="font-semibold">{t.pay.choose}</p>
              {choices.map(([outcome, tone, label, hint]) => (
                <div key={outcome}>
                  <Button name="outcome" value={outcome} tone={tone} wide aria-describedby={`${outcome}-hint`}>
                    {label}
                  </Button>
                  <p id={`${outcome}-hint`} className="mt-1 text-sm text-muted">
                    {hint}
                  </p>
                </div>
              ))}
              <div>
                <ButtonLink tone="quiet" wide href={`${checkoutPath(locale)}?problem=left`}>
                  {t.pay.leave}
                </ButtonLink>
                <p className="mt-1 text-sm text-muted">{t.pay.leaveHint}</p>
              </div>
            </form>
          ) : (
            <>
              <Notice>{t.pay.settled[payment.state]}</Notice>
              <ButtonLink href={payment.cart_id ? checkoutReturnPath(locale, payment.cart_id) : cartPath(locale)}>
                {t.pay.back}
              </ButtonLink>
            </>
          )}
        </div>
      </div>
      <PurchaseScript />
    </div>
  )
}
