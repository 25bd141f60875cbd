import { isRouteErrorResponse, useLocation, useRouteError } from "@remix-run/react"
import { productsPath } from "../features/catalog/paths"
import { homePath } from "../features/home/paths"
import { useLocale, useT } from "../i18n/use-t"
import { ButtonLink } from "./button"
import { failureOf } from "./failure"
import { Horizon } from "./horizon"

/** "Not found", "away" and "broken" are three different answers; each has a next step. */
export function ErrorPage() {
  const error = useRouteError()
  const t = useT()
  const locale = useLocale()
  const { pathname, search } = useLocation()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const kind = failureOf(error) ?? "broken"
  return (
    <div className="page pt-12">
      <div className="overflow-hidden rounded-card border border-line bg-card">
        <div className="px-6 pt-14 pb-10 text-center">
          <p className="figures text-sm text-muted">{status}</p>
          <h1 className="mt-1 font-heading text-2xl font-semibold">{t.headings[kind]}</h1>
          <p className="mx-auto mt-3 max-w-text text-muted">{t.errors[kind]}</p>
          <div className="mt-6 flex flex-wrap justify-center gap-3">
            {kind === "notFound" ? (
              <ButtonLink href={productsPath(locale)}>{t.errors.browse}</ButtonLink>
            ) : (
              <ButtonLink href={pathname + search}>{t.errors.retry}</ButtonLink>
            )}
            <ButtonLink tone="quiet" href={homePath(locale)}>
              {t.errors.backHome}
            </ButtonLink>
          </div>
        </div>
        <Horizon className="h-20 w-full" />
      </div>
    </div>
  )
}
