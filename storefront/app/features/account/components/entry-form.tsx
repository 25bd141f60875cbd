import type { RejectionCode } from "@haifeng/cooperatives/contract"
import { useLocale, useT } from "../../../i18n/use-t"
import { Button } from "../../../ui/button"
import { ErrorBox } from "../../../ui/error-box"
import { Field } from "../../../ui/field"
import { fieldWords } from "../../../ui/field-words"
import { Notice } from "../../../ui/notice"
import { PageHeader } from "../../../ui/page-header"
import { ProblemList } from "../../../ui/problem-list"
import { PurchaseScript } from "../../../ui/purchase-script"
import { loginPath, registerPath } from "../paths"

interface EntryFormProps {
  kind: "login" | "register"
  next: string | null
  /** Said above the form when there is nothing wrong with it. */
  notice: string | null
  typed: Record<string, string>
  problems: Record<string, string>
  refused: RejectionCode | null
}

/** Log-in and registration: the same page with one field more. */
export function EntryForm({ kind, next, notice, typed, problems, refused }: EntryFormProps) {
  const t = useT()
  const locale = useLocale()
  const goal = next ?? undefined
  const order = [
    ["name", t.fields.ownName],
    ["email", t.fields.email],
    ["password", t.fields.password],
  ] as const
  const focus = refused ? "password" : order.find(([name]) => name in problems)?.[0]
  const common = (name: string) => ({ name, error: fieldWords(t, name, problems[name]), autoFocus: focus === name })
  const other =
    kind === "login"
      ? { ask: t.account.noAccount, to: registerPath(locale, goal), label: t.account.register }
      : { ask: t.account.haveAccount, to: loginPath(locale, goal), label: t.account.login }
  return (
    <>
      <PageHeader title={t.account[`${kind}Title`]} lead={t.account[`${kind}Lead`]} />
      <div className="page">
        <form
          method="post"
          action={kind === "login" ? loginPath(locale, goal) : registerPath(locale, goal)}
          noValidate
          data-once
          className="grid max-w-text gap-4 rounded-card border border-line bg-card p-5"
        >
          {refused ? <ErrorBox code={refused} /> : null}
          {notice && !refused ? <Notice>{notice}</Notice> : null}
          <ProblemList problems={problems} order={order} />
          {kind === "register" ? (
            <Field
              label={t.fields.ownName}
              {...common("name")}
              defaultValue={typed.name}
              autoComplete="name"
              maxLength={40}
            />
          ) : null}
          <Field
            label={t.fields.email}
            {...common("email")}
            type="email"
            inputMode="email"
            autoComplete="email"
            maxLength={120}
            defaultValue={typed.email}
          />
          <Field
            label={t.fields.password}
            {...(kind === "register" ? { hint: t.fields.passwordHint } : {})}
            {...common("password")}
            type="password"
            autoComplete={kind === "login" ? "current-password" : "new-password"}
            maxLength={128}
          />
          <Button>{t.account[kind]}</Button>
          <p className="text-muted">
            {other.ask}{" "}
            <a href={other.to} className="inline-flex min-h-11 items-center text-primary underline underline-offset-4">
              {other.label}
            </a>
          </p>
        </form>
      </div>
      <PurchaseScript />
    </>
  )
}
