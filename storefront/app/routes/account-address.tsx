import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { saveAddress } from "../features/account/account.commands.server"
import { loadAccount, loginAgain } from "../features/account/account.queries.server"
import { addressesPath, addressPath } from "../features/account/paths"
import { choicesFor, readAddress, typedAddress } from "../features/checkout/address-form.server"
import { AddressFields, nextLevel } from "../features/checkout/components/address-fields"
import { problemsOfAnswer, typedValues } from "../form-problems.server"
import { dictionary } from "../i18n"
import { localeOf, localeOfPath } from "../i18n/locale"
import { useLocale, useT } from "../i18n/use-t"
import { Button, ButtonLink } from "../ui/button"
import { ErrorBox } from "../ui/error-box"
import { PageHeader } from "../ui/page-header"
import { ProblemList } from "../ui/problem-list"
import { PurchaseScript } from "../ui/purchase-script"

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { addresses, name } = await loadAccount(request)
  const id = params.id ?? "new"
  if (id === "new") {
    const typed: Record<string, string> = { name, is_default: addresses.length === 0 ? "1" : "" }
    return { id, typed, choices: choicesFor(typed) }
  }
  const saved = addresses.find((address) => address.id === id)
  if (!saved) throw data({ code: "account.address_not_found" }, { status: 404 })
  const typed = { ...typedAddress(saved), is_default: saved.is_default ? "1" : "" }
  return { id, typed, choices: choicesFor(typed) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const typed = await typedValues(request.clone())
  const shown = { typed, choices: choicesFor(typed), problems: {}, refused: null }
  if (typed.intent === "areas") return { ...shown, focus: nextLevel(shown) }
  const { address, problems } = readAddress(typed)
  if (!address)
    return data({ ...shown, problems, focus: fieldOrder.find((name) => name in problems) ?? null }, { status: 400 })

  const id = params.id === "new" ? undefined : params.id
  const answer = await saveAddress(request, { ...address, is_default: typed.is_default === "1" }, id)
  if (answer.ok) return redirect(`${addressesPath(localeOf(request))}?done=saved`, 303)
  if (answer.status === 401) throw await loginAgain(request)
  const { code, fields } = answer.rejection
  return data(
    { ...shown, problems: problemsOfAnswer(fields ?? {}, typed), refused: code, focus: null },
    { status: answer.status }
  )
}

const fieldOrder = ["name", "phone", "province", "city", "district", "detail"] as const

export const meta: MetaFunction = ({ location }) => {
  const t = dictionary(localeOfPath(location.pathname))
  return [{ title: `${t.account.addresses} · ${t.shell.brand}` }, { name: "robots", content: "noindex" }]
}

export default function AddressPage() {
  const first = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const t = useT()
  const locale = useLocale()
  const { typed, choices } = sent ?? first
  const title = t.account.addressTitle[first.id === "new" ? "new" : "edit"]
  const labels = [
    ["name", t.fields.receiver],
    ["phone", t.fields.phone],
    ["province", t.fields.province],
    ["city", t.fields.city],
    ["district", t.fields.district],
    ["detail", t.fields.detail],
  ] as const
  return (
    <>
      <PageHeader
        title={title}
        crumbs={[{ label: t.account.addresses, to: addressesPath(locale) }, { label: title }]}
      />
      <div className="page">
        <form
          method="post"
          action={addressPath(locale, first.id)}
          noValidate
          data-once
          className="grid gap-4 rounded-card border border-line bg-card p-4 md:max-w-3xl md:p-5"
        >
          <button className="sr-only" tabIndex={-1} aria-hidden="true" />
          {sent?.refused ? <ErrorBox code={sent.refused} /> : null}
          <ProblemList problems={sent?.problems ?? {}} order={labels} />
          <AddressFields typed={typed} choices={choices} problems={sent?.problems ?? {}} focus={sent?.focus ?? null} />
          <label className="flex min-h-11 items-center gap-3">
            <input
              type="checkbox"
              name="is_default"
              value="1"
              defaultChecked={typed.is_default === "1"}
              className="size-5 accent-primary"
            />
            {t.fields.isDefault}
          </label>
          <div className="flex flex-wrap gap-3">
            <Button>{t.account.save}</Button>
            <ButtonLink tone="quiet" href={addressesPath(locale)}>
              {t.account.keepAsIs}
            </ButtonLink>
          </div>
        </form>
      </div>
      <PurchaseScript />
    </>
  )
}
