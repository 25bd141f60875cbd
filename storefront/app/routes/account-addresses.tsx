import { saveAddressRequest } from "@haifeng/cooperatives/contract"
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { saveAddress } from "../features/account/account.commands.server"
import { loadAccount } from "../features/account/account.queries.server"
import { AccountNav } from "../features/account/components/account-nav"
import { AddressLines } from "../features/account/components/address-lines"
import { addressesPath, addressPath, deleteAddressPath } from "../features/account/paths"
import { dictionary } from "../i18n"
import { localeOf, localeOfPath } from "../i18n/locale"
import { useLocale, useT } from "../i18n/use-t"
import { Badge } from "../ui/badge"
import { ButtonLink } from "../ui/button"
import { Empty } from "../ui/empty"
import { Notice } from "../ui/notice"
import { PageHeader } from "../ui/page-header"

const done = ["saved", "deleted"] as const

export async function loader({ request }: LoaderFunctionArgs) {
  const { addresses } = await loadAccount(request)
  const said = new URL(request.url).searchParams.get("done")
  return { addresses, done: done.find((word) => word === said) ?? null }
}

/** Makes an address the default one. */
export async function action({ request }: ActionFunctionArgs) {
  const id = String((await request.clone().formData()).get("id") ?? "")
  const { addresses } = await loadAccount(request)
  const saved = addresses.find((address) => address.id === id)
  if (saved) {
    const { id: _id, ...address } = saved
    await saveAddress(request, saveAddressRequest.parse({ ...address, is_default: true }), id)
  }
  return redirect(`${addressesPath(localeOf(request))}?done=saved`, 303)
}

export const meta: MetaFunction = ({ location }) => {
  const t = dictionary(localeOfPath(location.pathname))
  return [{ title: `${t.account.addresses} · ${t.shell.brand}` }, { name: "robots", content: "noindex" }]
}

export default function AddressesPage() {
  const { addresses, done } = useLoaderData<typeof loader>()
  const t = useT()
  const locale = useLocale()
  const add = <ButtonLink href={addressPath(locale, "new")}>{t.account.addAddress}</ButtonLink>
  const small = "inline-flex min-h-11 items-center text-sm text-primary underline underline-offset-4"
  return (
    <>
      <PageHeader title={t.account.addresses} />
      <AccountNav />
      <div className="page mt-6 grid gap-4">
        {done ? <Notice tone="success">{t.account[done]}</Notice> : null}
        {addresses.length === 0 ? (
          <Empty title={t.account.noAddresses}>{add}</Empty>
        ) : (
          <>
            <ul className="grid gap-4 md:grid-cols-2">
              {addresses.map((address) => (
                <li key={address.id} className="rounded-card border border-line bg-card p-4">
                  <div className="flex items-start justify-between gap-3">
                    <AddressLines address={address} />
                    {address.is_default ? <Badge tone="gold">{t.account.isDefault}</Badge> : null}
                  </div>
                  <div className="mt-2 flex flex-wrap items-center gap-x-5">
                    <a
                      href={addressPath(locale, address.id)}
                      className={small}
                      aria-label={`${t.account.edit} ${address.name} ${address.detail}`}
                    >
                      {t.account.edit}
                    </a>
                    <a
                      href={deleteAddressPath(locale, address.id)}
                      className={small}
                      aria-label={`${t.account.delete} ${address.name} ${address.detail}`}
                    >
                      {t.account.delete}
                    </a>
                    {address.is_default ? null : (
                      <form method="post" action={addressesPath(locale)}>
                        <input type="hidden" name="id" value={address.id} />
                        <button className={small}>{t.account.makeDefault}</button>
                      </form>
                    )}
                  </div>
                </li>
              ))}
            </ul>
            <div>{add}</div>
          </>
        )}
      </div>
    </>
  )
}
