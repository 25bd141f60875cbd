import { loginRequest } from "@haifeng/cooperatives/contract"
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node"
import { useActionData, useLoaderData } from "@remix-run/react"
import { login } from "../features/account/account.commands.server"
import { EntryForm } from "../features/account/components/entry-form"
import { accountPath } from "../features/account/paths"
import { problemsOf, problemsOfAnswer, typedValues } from "../form-problems.server"
import { dictionary } from "../i18n"
import { localeOf, localeOfPath } from "../i18n/locale"
import { localPath } from "../local-path"
import { readShopper } from "../session.server"

export async function loader({ request }: LoaderFunctionArgs) {
  const next = nextOf(request)
  if ((await readShopper(request)).token) throw redirect(next ?? accountPath(localeOf(request)))
  const t = dictionary(localeOf(request)).account
  const left = new URL(request.url).searchParams.has("out")
  return { next, notice: left ? t.loggedOut : next?.includes("/account") ? t.loginFirst : null }
}

export async function action({ request }: ActionFunctionArgs) {
  const typed = await typedValues(request.clone())
  const { email = "", password = "" } = typed
  const shown = { typed: { ...typed, password: "" }, problems: {}, refused: null }
  const body = loginRequest.safeParse({ email: email.trim(), password })
  if (!body.success) return data({ ...shown, problems: problemsOf(body.error, typed) }, { status: 400 })
  const entered = await login(request, body.data)
  if (entered.ok)
    return redirect(nextOf(request) ?? accountPath(localeOf(request)), { status: 303, headers: entered.headers })
  const { status, rejection } = entered
  if (rejection.code !== "request.invalid") return data({ ...shown, refused: rejection.code }, { status })
  return data({ ...shown, problems: problemsOfAnswer(rejection.fields ?? {}, typed) }, { status })
}

function nextOf(request: Request): string | null {
  return localPath(new URL(request.url).searchParams.get("next"), "") || null
}

export const meta: MetaFunction = ({ location }) => {
  const t = dictionary(localeOfPath(location.pathname))
  return [{ title: `${t.account.loginTitle} · ${t.shell.brand}` }, { name: "robots", content: "noindex" }]
}

export default function LoginPage() {
  const { next, notice } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return (
    <EntryForm
      kind="login"
      next={next}
      notice={notice}
      typed={sent?.typed ?? {}}
      problems={sent?.problems ?? {}}
      refused={sent?.refused ?? null}
    />
  )
}
