import { data, redirect, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { cartPath } from "../features/cart/paths"
import { completeCart } from "../features/checkout/checkout.commands.server"
import { checkoutPath, checkoutReturnPath, orderThanksPath } from "../features/checkout/paths"
import { dictionary } from "../i18n"
import { localeOf, localeOfPath } from "../i18n/locale"
import { useLocale, useT } from "../i18n/use-t"
import { readShopper, rememberShopper } from "../session.server"
import { ButtonLink } from "../ui/button"
import { Notice } from "../ui/notice"
import { PageHeader } from "../ui/page-header"

const SECONDS_BETWEEN = 3
const MOST_TRIES = 20

/**
 * Where every provider sends the shopper back to. Asking for the order is harmless however often it is done, and nothing is
 * forgotten before the order is there.
 */
export async function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const locale = localeOf(request)
  const shopper = await readShopper(request)
  const cartId = searchParams.get("cart")?.slice(0, 64) || shopper.cartId
  if (!cartId) throw redirect(cartPath(locale))

  const answer = await completeOrWait(cartId)
  const tries = Math.max(0, Math.trunc(Number(searchParams.get("try"))) || 0)
  if (answer === null) {
    const again = `${checkoutReturnPath(locale, cartId)}&try=${tries + 1}`
    return data({ again, waiting: tries < MOST_TRIES, refused: null }, { status: 202 })
  }
  if (answer.ok) {
    const done = shopper.cartId === cartId ? { cartId: undefined, quantity: 0 } : {}
    const headers = await rememberShopper(request, { completedCartId: cartId, ...done })
    throw redirect(orderThanksPath(locale), { headers })
  }
  const { code } = answer.rejection
  if (code.startsWith("payment.")) throw redirect(`${checkoutPath(locale)}?problem=${code}`)
  if (code === "cart.not_found") throw redirect(`${cartPath(locale)}?refused=${code}`)
  return data({ again: null, waiting: false, refused: code }, { status: answer.status })
}

/** Null while the backend cannot say: it is away or busy with this very cart. */
async function completeOrWait(cartId: string) {
  try {
    const answer = await completeCart(cartId)
    return answer.ok || answer.status !== 429 ? answer : null
  } catch (error) {
    if (error instanceof Error) throw error
    return null
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: found, location }) => {
  const t = dictionary(localeOfPath(location.pathname))
  return [
    { title: `${found?.refused ? t.checkout.return.stuckTitle : t.checkout.return.pendingTitle} · ${t.shell.brand}` },
    { name: "robots", content: "noindex" },
    ...(found?.again && found.waiting
      ? [{ httpEquiv: "refresh", content: `${SECONDS_BETWEEN};url=${found.again}` }]
      : []),
  ]
}

export default function CheckoutReturnPage() {
  const { again, waiting, refused } = useLoaderData<typeof loader>()
  const t = useT()
  const locale = useLocale()
  const words = t.checkout.return
  if (refused) {
    return (
      <>
        <PageHeader title={words.stuckTitle} />
        <div className="page grid max-w-text gap-4">
          <Notice tone="danger" title={t.rejections[refused]}>
            <p>{words.stuck}</p>
          </Notice>
          <ButtonLink href={cartPath(locale)}>{words.toCart}</ButtonLink>
        </div>
      </>
    )
  }
  return (
    <>
      <PageHeader title={words.pendingTitle} />
      <div className="page grid gap-4">
        <Notice>
          <p>{waiting ? words.pending : words.longer}</p>
        </Notice>
        <div>
          <ButtonLink href={again ?? cartPath(locale)}>{words.check}</ButtonLink>
        </div>
      </div>
    </>
  )
}
