import { rejectionCodes, type Cart } from "@haifeng/cooperatives/contract"
import { data, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { CartGroupCard } from "../features/cart/components/cart-group-card"
import { Totals } from "../features/cart/components/totals"
import { loadCart } from "../features/cart/cart.queries.server"
import { addToCartPath } from "../features/cart/paths"
import { productsPath } from "../features/catalog/paths"
import { checkoutPath } from "../features/checkout/paths"
import { dictionary } from "../i18n"
import { localeOfPath } from "../i18n/locale"
import { useLocale, useT } from "../i18n/use-t"
import { readShopper, rememberShopper } from "../session.server"
import { ButtonLink } from "../ui/button"
import { Empty } from "../ui/empty"
import { Notice } from "../ui/notice"
import { PageHeader } from "../ui/page-header"
import { Price } from "../ui/price"
import { PurchaseScript } from "../ui/purchase-script"

export async function loader({ request }: LoaderFunctionArgs) {
  const [cart, { removed, cartId }] = await Promise.all([loadCart(request), readShopper(request)])
  const code = new URL(request.url).searchParams.get("refused")
  const refused = rejectionCodes.find((known) => known === code) ?? null
  const forgotten = cartId && !cart ? { cartId: undefined } : {}
  const headers = await rememberShopper(request, { ...forgotten, removed: undefined, quantity: cart?.quantity ?? 0 })
  return data({ cart, removed: removed ?? null, refused }, { headers })
}

export const meta: MetaFunction = ({ location }) => {
  const t = dictionary(localeOfPath(location.pathname))
  return [{ title: `${t.cart.title} · ${t.shell.brand}` }, { name: "robots", content: "noindex" }]
}

export default function CartPage() {
  const { cart, removed, refused } = useLoaderData<typeof loader>()
  const t = useT()
  const locale = useLocale()
  return (
    <>
      <PageHeader title={t.cart.title} lead={cart ? t.cart.lead(cart.quantity, cart.groups.length) : undefined} />
      <div className="page grid gap-4">
        {refused ? <Notice tone="danger">{t.rejections[refused]}</Notice> : null}
        {removed ? <Undo {...removed} /> : null}
        {cart ? (
          <div className="grid items-start gap-4 lg:grid-cols-[1fr_20rem] lg:gap-6">
            <div className="grid gap-4">
              {cart.groups.map((group) => (
                <CartGroupCard key={group.cooperative.id} group={group} />
              ))}
            </div>
            <CartSums cart={cart} />
          </div>
        ) : (
          <Empty title={t.cart.empty}>
            <ButtonLink href={productsPath(locale, { season: "now" })}>{t.cart.browse}</ButtonLink>
          </Empty>
        )}
      </div>
      <PurchaseScript />
    </>
  )
}

/** On a phone the total and the button stay in reach while the lines scroll; on a desk all of it stands beside them. */
function CartSums({ cart }: { cart: Cart }) {
  const t = useT()
  const locale = useLocale()
  return (
    <div className="contents lg:sticky lg:top-4 lg:grid lg:gap-4 lg:rounded-card lg:border lg:border-line lg:bg-card lg:p-5">
      <div className="rounded-card border border-line bg-card p-4 lg:border-0 lg:p-0">
        <Totals sums={cart} />
      </div>
      <div className="sticky bottom-0 -mx-4 flex items-center justify-between gap-4 border-t border-line bg-card px-4 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] lg:static lg:mx-0 lg:border-0 lg:p-0">
        {cart.buyable ? (
          <>
            <span className="lg:hidden" aria-hidden="true">
              <Price amount={cart.total_fen} size="large" />
            </span>
            <ButtonLink href={checkoutPath(locale)} className="min-w-40 lg:w-full">
              {t.cart.checkout}
            </ButtonLink>
          </>
        ) : (
          <p role="alert" className="text-sm text-danger">
            {t.cart.notBuyable}
          </p>
        )}
      </div>
    </div>
  )
}

function Undo({ variantId, quantity, title }: { variantId: string; quantity: number; title: string }) {
  const t = useT()
  const locale = useLocale()
  return (
    <Notice tone="info">
      <form
        method="post"
        action={addToCartPath(locale)}
        data-cart-form
        className="flex flex-wrap items-center justify-between gap-x-4"
      >
        <input type="hidden" name="variant_id" value={variantId} />
        <input type="hidden" name="quantity" value={quantity} />
        <span>{t.cart.removed(title)}</span>
        <button className="min-h-11 px-2 font-semibold text-primary underline underline-offset-4">{t.cart.undo}</button>
      </form>
    </Notice>
  )
}
