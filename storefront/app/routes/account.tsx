import { type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { loadAccount, loadOrders } from "../features/account/account.queries.server"
import { AccountNav } from "../features/account/components/account-nav"
import { AddressLines } from "../features/account/components/address-lines"
import { accountOrdersPath, addressesPath, addressPath } from "../features/account/paths"
import { productsPath } from "../features/catalog/paths"
import { OrderList } from "../features/orders/components/order-list"
import { dictionary } from "../i18n"
import { localeOfPath } from "../i18n/locale"
import { useLocale, useT } from "../i18n/use-t"
import { ButtonLink } from "../ui/button"
import { Empty } from "../ui/empty"
import { PageHeader } from "../ui/page-header"

const LATEST = 3

export async function loader({ request }: LoaderFunctionArgs) {
  const [account, { orders }] = await Promise.all([loadAccount(request), loadOrders(request, 1)])
  return { account, orders: orders.slice(0, LATEST) }
}

export const meta: MetaFunction = ({ location }) => {
  const t = dictionary(localeOfPath(location.pathname))
  return [{ title: `${t.account.title} · ${t.shell.brand}` }, { name: "robots", content: "noindex" }]
}

export default function AccountPage() {
  const { account, orders } = useLoaderData<typeof loader>()
  const t = useT()
  const locale = useLocale()
  const address = account.addresses.find((saved) => saved.is_default) ?? account.addresses[0]
  const link = "inline-flex min-h-11 items-center text-primary underline underline-offset-4"
  return (
    <>
      <PageHeader title={t.account.hello(account.name)} lead={account.email} />
      <AccountNav />
      <div className="page mt-6 grid items-start gap-6 lg:grid-cols-[1fr_20rem]">
        <section>
          <div className="flex items-baseline justify-between">
            <h2 className="text-lg font-semibold">{t.account.latestOrders}</h2>
            {orders.length > 0 ? (
              <a href={accountOrdersPath(locale)} className={link}>
                {t.account.allOrders}
              </a>
            ) : null}
          </div>
          {orders.length > 0 ? (
            <OrderList orders={orders} headings="h3" />
          ) : (
            <div className="mt-3">
              <Empty title={t.orders.none}>
                <ButtonLink href={productsPath(locale)}>{t.cart.browse}</ButtonLink>
              </Empty>
            </div>
          )}
        </section>
        <section className="rounded-card border border-line bg-card p-4">
          <h2 className="text-lg font-semibold">{t.account.addresses}</h2>
          {address ? (
            <p className="mt-2">
              <AddressLines address={address} />
            </p>
          ) : (
            <p className="mt-2 text-muted">{t.account.noAddresses}</p>
          )}
          <a href={address ? addressesPath(locale) : addressPath(locale, "new")} className={link}>
            {address ? t.account.edit : t.account.addAddress}
          </a>
        </section>
      </div>
    </>
  )
}
