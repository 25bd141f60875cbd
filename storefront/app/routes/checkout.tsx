import { rejectionCodes } from "@haifeng/cooperatives/contract"
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { findAccount } from "../features/account/account.queries.server"
import { chooseDeliveries, rememberCart } from "../features/cart/cart.commands.server"
import { loadCart } from "../features/cart/cart.queries.server"
import { cartPath } from "../features/cart/paths"
import { choicesFor } from "../features/checkout/address-form.server"
import { placeOrder } from "../features/checkout/checkout.commands.server"
import { chosenDeliveries, firstValues, loadPaymentMethods } from "../features/checkout/checkout.queries.server"
import { nextLevel } from "../features/checkout/components/address-fields"
import { CheckoutForm } from "../features/checkout/components/checkout-form"
import { checkoutReturnPath } from "../features/checkout/paths"
import { typedValues } from "../form-problems.server"
import { dictionary } from "../i18n"
import { localeOf, localeOfPath, pathIn } from "../i18n/locale"
import { useLocale, useT } from "../i18n/use-t"
import { ErrorBox } from "../ui/error-box"
import { Notice } from "../ui/notice"
import { PageHeader } from "../ui/page-header"
import { ProblemList } from "../ui/problem-list"
import { PurchaseScript } from "../ui/purchase-script"

export async function loader({ request }: LoaderFunctionArgs) {
  const [cart, account, methods] = await Promise.all([loadCart(request), findAccount(request), loadPaymentMethods()])
  if (!cart?.buyable) throw redirect(cartPath(localeOf(request)))
  const came = new URL(request.url).searchParams.get("problem")
  const typed = firstValues(account, methods)
  return {
    ...{ cart, account, methods, typed },
    choices: choicesFor(typed),
    problem: rejectionCodes.find((code) => code === came) ?? null,
    left: came === "left",
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const locale = localeOf(request)
  const [typed, cart, account] = await Promise.all([
    typedValues(request.clone()),
    loadCart(request),
    findAccount(request),
  ])
  if (!cart) throw redirect(cartPath(locale), 303)
  const shown = { typed, choices: choicesFor(typed), problems: {}, refused: null }
  if (typed.intent === "areas") return { ...shown, focus: nextLevel(shown) }

  const deliveries = chosenDeliveries(cart, typed)
  if (deliveries.length > 0) {
    const answer = await chooseDeliveries(request, deliveries)
    const headers = await rememberCart(request, answer)
    if (!answer.ok)
      return data({ ...shown, focus: null, refused: answer.rejection.code }, { status: answer.status, headers })
  }
  if (typed.intent === "refresh") return { ...shown, focus: null }

  const placed = await placeOrder(request, cart, account, typed)
  if (placed.kind === "pay") {
    const { redirect_url } = placed.payment
    return redirect(redirect_url.startsWith("/") ? pathIn(locale, redirect_url) : redirect_url, 303)
  }
  if (placed.kind === "wrong") {
    const focus = fieldOrder.find((name) => name in placed.problems) ?? null
    return data({ ...shown, problems: placed.problems, focus }, { status: 400 })
  }
  const { code } = placed.rejection
  if (code === "cart.already_completed") return redirect(checkoutReturnPath(locale, cart.id), 303)
  if (inCart.has(code)) return redirect(`${cartPath(locale)}?refused=${code}`, 303)
  return data({ ...shown, focus: null, refused: code }, { status: 409 })
}

const fieldOrder = [
  "email",
  "name",
  "phone",
  "province",
  "city",
  "district",
  "detail",
  "payment_method",
  "note",
] as const

/** Refusals that only the cart page can help with. */
const inCart = new Set([
  "cart.not_found",
  "cart.empty",
  "cart.not_enough_stock",
  "cart.cooperative_not_open",
  "cart.variant_not_found",
  "cart.variant_without_price",
])

export const meta: MetaFunction = ({ location }) => {
  const t = dictionary(localeOfPath(location.pathname))
  return [{ title: `${t.checkout.title} · ${t.shell.brand}` }, { name: "robots", content: "noindex" }]
}

export default function CheckoutPage() {
  const { cart, account, methods, problem, left, ...first } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const t = useT()
  const locale = useLocale()
  const labels = [
    ["email", t.fields.email],
    ["name", t.fields.receiver],
    ["phone", t.fields.phone],
    ["province", t.fields.province],
    ["city", t.fields.city],
    ["district", t.fields.district],
    ["detail", t.fields.detail],
    ["payment_method", t.checkout.payment],
    ["note", t.fields.note],
  ] as const
  return (
    <>
      <PageHeader
        title={t.checkout.title}
        lead={t.checkout.lead}
        aside={
          <a
            href={cartPath(locale)}
            className="inline-flex min-h-11 items-center text-primary underline underline-offset-4"
          >
            {t.checkout.backToCart}
          </a>
        }
      />
      <div className="page grid gap-4">
        {sent ? null : problem ? (
          <Notice tone="warning">{t.checkout.previous(t.rejections[problem])}</Notice>
        ) : left ? (
          <Notice>{t.checkout.left}</Notice>
        ) : null}
        {sent?.refused ? <ErrorBox code={sent.refused} /> : null}
        {sent ? <ProblemList problems={sent.problems} order={labels} /> : null}
        <CheckoutForm
          {...{ cart, account, methods }}
          typed={sent?.typed ?? first.typed}
          choices={sent?.choices ?? first.choices}
          problems={sent?.problems ?? {}}
          focus={sent?.focus ?? null}
        />
      </div>
      <PurchaseScript />
    </>
  )
}
