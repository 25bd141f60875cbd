import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { loadOrder } from "../features/account/account.queries.server"
import { accountOrdersPath, accountPath } from "../features/account/paths"
import { OrderView } from "../features/orders/components/order-view"
import { dictionary } from "../i18n"
import { localeOfPath } from "../i18n/locale"
import { useLocale, useT } from "../i18n/use-t"
import { PageHeader } from "../ui/page-header"

export async function loader({ request, params }: LoaderFunctionArgs) {
  return { order: await loadOrder(request, params.id ?? "") }
}

export const meta: MetaFunction<typeof loader> = ({ data, location }) => {
  const t = dictionary(localeOfPath(location.pathname))
  const title = data ? t.orders.number(data.order.display_id) : t.orders.detail
  return [{ title: `${title} · ${t.shell.brand}` }, { name: "robots", content: "noindex" }]
}

export default function AccountOrderPage() {
  const { order } = useLoaderData<typeof loader>()
  const t = useT()
  const locale = useLocale()
  const title = t.orders.number(order.display_id)
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[
          { label: t.account.title, to: accountPath(locale) },
          { label: t.orders.all, to: accountOrdersPath(locale) },
          { label: title },
        ]}
      />
      <div className="page">
        <OrderView order={order} />
      </div>
    </>
  )
}
