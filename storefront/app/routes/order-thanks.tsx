import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { accountOrdersPath } from "../features/account/paths"
import { productsPath } from "../features/catalog/paths"
import { orderOfCart } from "../features/checkout/checkout.queries.server"
import { OrderView } from "../features/orders/components/order-view"
import { dictionary } from "../i18n"
import { localeOfPath } from "../i18n/locale"
import { useLocale, useT } from "../i18n/use-t"
import { readShopper } from "../session.server"
import { ButtonLink } from "../ui/button"
import { Empty } from "../ui/empty"
import { Notice } from "../ui/notice"
import { PageHeader } from "../ui/page-header"

export async function loader({ request }: LoaderFunctionArgs) {
  const { completedCartId, token } = await readShopper(request)
  return { order: completedCartId ? await orderOfCart(completedCartId) : null, known: token !== undefined }
}

export const meta: MetaFunction = ({ location }) => {
  const t = dictionary(localeOfPath(location.pathname))
  return [{ title: `${t.orders.thanksTitle} · ${t.shell.brand}` }, { name: "robots", content: "noindex" }]
}

export default function OrderThanksPage() {
  const { order, known } = useLoaderData<typeof loader>()
  const t = useT()
  const locale = useLocale()
  const browse = (
    <ButtonLink href={productsPath(locale)} tone={order ? "quiet" : "primary"}>
      {t.orders.continue}
    </ButtonLink>
  )
  if (!order) {
    return (
      <>
        <PageHeader title={t.orders.all} />
        <div className="page">
          <Empty title={t.orders.thanksGone}>{browse}</Empty>
        </div>
      </>
    )
  }
  return (
    <>
      <PageHeader title={t.orders.thanksTitle} lead={t.orders.thanks(order.consignments.length)} />
      <div className="page grid gap-4">
        <Notice tone="success" title={t.orders.number(order.display_id)}>
          <p>{t.orders.mailed}</p>
        </Notice>
        <OrderView order={order} />
        <div className="mt-2 flex flex-wrap gap-3">
          {known ? <ButtonLink href={accountOrdersPath(locale)}>{t.orders.all}</ButtonLink> : null}
          {browse}
        </div>
      </div>
    </>
  )
}
