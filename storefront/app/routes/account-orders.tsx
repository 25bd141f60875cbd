import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { z } from "zod"
import { loadOrders } from "../features/account/account.queries.server"
import { AccountNav } from "../features/account/components/account-nav"
import { accountOrdersPath } from "../features/account/paths"
import { productsPath } from "../features/catalog/paths"
import { OrderList } from "../features/orders/components/order-list"
import { dictionary } from "../i18n"
import { localeOfPath } from "../i18n/locale"
import { useLocale, useT } from "../i18n/use-t"
import { ButtonLink } from "../ui/button"
import { Empty } from "../ui/empty"
import { PageHeader } from "../ui/page-header"

const pageNumber = z.coerce.number().int().min(1).max(1000).catch(1)

export async function loader({ request }: LoaderFunctionArgs) {
  return await loadOrders(request, pageNumber.parse(new URL(request.url).searchParams.get("page") ?? 1))
}

export const meta: MetaFunction = ({ location }) => {
  const t = dictionary(localeOfPath(location.pathname))
  return [{ title: `${t.orders.all} · ${t.shell.brand}` }, { name: "robots", content: "noindex" }]
}

export default function AccountOrdersPage() {
  const { orders, page, has_more } = useLoaderData<typeof loader>()
  const t = useT()
  const locale = useLocale()
  return (
    <>
      <PageHeader title={t.orders.all} />
      <AccountNav />
      <div className="page mt-6 grid gap-4">
        {orders.length > 0 ? (
          <OrderList orders={orders} />
        ) : (
          <Empty title={t.orders.none}>
            <ButtonLink href={productsPath(locale)}>{t.cart.browse}</ButtonLink>
          </Empty>
        )}
        {page > 1 || has_more ? (
          <nav aria-label={t.orders.pages} className="flex justify-center gap-3">
            {page > 1 ? (
              <ButtonLink tone="quiet" href={accountOrdersPath(locale, page - 1)}>
                {t.orders.newer}
              </ButtonLink>
            ) : null}
            {has_more ? (
              <ButtonLink tone="quiet" href={accountOrdersPath(locale, page + 1)}>
                {t.orders.older}
              </ButtonLink>
            ) : null}
          </nav>
        ) : null}
      </div>
    </>
  )
}
