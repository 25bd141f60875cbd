import { useLocation } from "@remix-run/react"
import { useLocale, useT } from "../../../i18n/use-t"
import { accountOrdersPath, accountPath, addressesPath, logoutPath } from "../paths"

export function AccountNav() {
  const t = useT()
  const locale = useLocale()
  const { pathname } = useLocation()
  const links = [
    [accountPath(locale), t.account.overview],
    [accountOrdersPath(locale), t.account.orders],
    [addressesPath(locale), t.account.addresses],
  ] as const
  return (
    <div className="page">
      <div className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line">
        <nav aria-label={t.account.nav} className="flex">
          {links.map(([to, label]) => (
            <a
              key={to}
              href={to}
              aria-current={pathname === to ? "page" : undefined}
              className="inline-flex min-h-11 items-center border-b-2 border-transparent px-3 whitespace-nowrap hover:text-primary aria-[current]:border-primary aria-[current]:font-semibold aria-[current]:text-primary"
            >
              {label}
            </a>
          ))}
        </nav>
        <form method="post" action={logoutPath(locale)}>
          <button className="min-h-11 px-3 text-sm text-muted hover:text-primary hover:underline">
            {t.account.logout}
          </button>
        </form>
      </div>
    </div>
  )
}
