import { accountOrdersPath, accountPath } from "../features/account/paths"
import { cartPath } from "../features/cart/paths"
import { productsPath } from "../features/catalog/paths"
import { cooperativesPath } from "../features/cooperatives/paths"
import { townsPath } from "../features/towns/paths"
import { useLocale, useT } from "../i18n/use-t"

export function Footer() {
  const t = useT()
  const locale = useLocale()
  const columns = [
    [
      t.shell.footer.shop,
      [
        [productsPath(locale), t.shell.products],
        [productsPath(locale, { season: "now" }), t.season.now],
      ],
    ],
    [
      t.shell.footer.places,
      [
        [cooperativesPath(locale), t.shell.cooperatives],
        [townsPath(locale), t.shell.towns],
      ],
    ],
    [
      t.shell.footer.me,
      [
        [cartPath(locale), t.shell.cart],
        [accountPath(locale), t.shell.account],
        [accountOrdersPath(locale), t.shell.footer.orders],
      ],
    ],
  ] as const
  return (
    <footer className="mt-16 border-t border-line bg-sunken pb-[env(safe-area-inset-bottom)] text-sm">
      <div className="page grid gap-8 py-10 md:grid-cols-[2fr_3fr]">
        <div className="max-w-text">
          <p className="font-heading text-lg font-semibold">{t.headings.brand}</p>
          <p className="mt-2 text-muted">{t.shell.footer.about}</p>
        </div>
        <div className="grid grid-cols-3 gap-4">
          {columns.map(([title, links]) => (
            <div key={title}>
              <p className="font-semibold">{title}</p>
              <ul className="mt-1">
                {links.map(([to, label]) => (
                  <li key={to}>
                    <a
                      href={to}
                      className="inline-flex min-h-11 items-center text-muted hover:text-primary hover:underline"
                    >
                      {label}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </div>
      <div className="border-t border-line">
        <div className="page grid gap-1 py-5 text-muted">
          <p className="text-text">{t.shell.footer.demo}</p>
          <p>{t.shell.footer.divisions}</p>
          <p>{t.shell.footer.report}</p>
        </div>
      </div>
    </footer>
  )
}
