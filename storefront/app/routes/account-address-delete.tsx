import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useLoaderData } from "@remix-run/react"
import { deleteAddress } from "../features/account/account.commands.server"
import { loadAccount, loginAgain } from "../features/account/account.queries.server"
import { AddressLines } from "../features/account/components/address-lines"
import { addressesPath, deleteAddressPath } from "../features/account/paths"
import { dictionary } from "../i18n"
import { localeOf, localeOfPath } from "../i18n/locale"
import { useLocale, useT } from "../i18n/use-t"
import { Button, ButtonLink } from "../ui/button"
import { PageHeader } from "../ui/page-header"

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { addresses } = await loadAccount(request)
  const address = addresses.find((saved) => saved.id === params.id)
  if (!address) throw data({ code: "account.address_not_found" }, { status: 404 })
  return { address }
}

/** An address that is gone already is gone: asked twice, the answer is the same. */
export async function action({ request, params }: ActionFunctionArgs) {
  const answer = await deleteAddress(request, params.id ?? "")
  if (!answer.ok && answer.status === 401) throw await loginAgain(request)
  if (!answer.ok && answer.status !== 404) throw data({ code: answer.rejection.code }, { status: answer.status })
  return redirect(`${addressesPath(localeOf(request))}?done=deleted`, 303)
}

export const meta: MetaFunction = ({ location }) => {
  const t = dictionary(localeOfPath(location.pathname))
  return [{ title: `${t.account.deleteTitle} · ${t.shell.brand}` }, { name: "robots", content: "noindex" }]
}

export default function DeleteAddressPage() {
  const { address } = useLoaderData<typeof loader>()
  const t = useT()
  const locale = useLocale()
  return (
    <>
      <PageHeader title={t.account.deleteTitle} lead={t.account.deleteNote} />
      <div className="page">
        <div className="grid max-w-text gap-4 rounded-card border border-line bg-card p-5">
          <AddressLines address={address} />
          <form method="post" action={deleteAddressPath(locale, address.id)} className="flex flex-wrap gap-3">
            <Button tone="danger">{t.account.delete}</Button>
            <ButtonLink tone="quiet" href={addressesPath(locale)}>
              {t.account.keep}
            </ButtonLink>
          </form>
        </div>
      </div>
    </>
  )
}
