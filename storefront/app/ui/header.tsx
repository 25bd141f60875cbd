import { useLocation } from "@remix-run/react"
import { accountPath } from "../features/account/paths"
import { cartPath } from "../features/cart/paths"
import { productsPath, searchPath, suggestionsPath } from "../features/catalog/paths"
import { cooperativesPath } from "../features/cooperatives/paths"
import { homePath } from "../features/home/paths"
import { townsPath } from "../features/towns/paths"
import { htmlLang, localeName, localeOfPath, locales, pathIn, pathWithoutLocale } from "../i18n/locale"
import { useT } from "../i18n/use-t"
import { BrandMark } from "./brand-mark"
import { classNames } from "./class-names"
import { Horizon } from "./horizon"
import { BasketIcon, PersonIcon, SearchIcon } from "./icons"

const tool =
  "inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-control px-2 text-sm hover:text-primary"

export function Header() {
  const t = useT()
  const { pathname, search } = useLocation()
  const locale = localeOfPath(pathname)
  const links = [
    [productsPath(locale), t.shell.products],
    [cooperativesPath(locale), t.shell.cooperatives],
    [townsPath(locale), t.shell.towns],
  ] as const
  return (
    <header className="border-b border-line bg-card">
      <div className="page flex flex-wrap items-center gap-x-5 pt-2 pb-2 md:flex-nowrap">
        <a href={homePath(locale)} className="mr-auto flex min-h-11 items-center gap-2 md:mr-0">
          <BrandMark />
          <span className="font-heading text-xl font-semibold whitespace-nowrap">{t.headings.brand}</span>
        </a>
        <nav aria-label={t.shell.nav} className="order-4 -mx-2 flex w-full md:order-none md:mx-0 md:w-auto">
          {links.map(([to, label]) => (
            <a
              key={to}
              href={to}
              aria-current={pathname === to ? "page" : undefined}
              className="inline-flex min-h-11 items-center px-2 whitespace-nowrap hover:text-primary aria-[current]:font-semibold aria-[current]:text-primary"
            >
              {label}
            </a>
          ))}
        </nav>
        <SearchBox action={searchPath(locale)} search={search} />
        <div className="-mr-2 flex items-center">
          {locales
            .filter((other) => other !== locale)
            .map((other) => (
              <a
                key={other}
                href={pathIn(other, pathWithoutLocale(pathname)) + search}
                hrefLang={htmlLang[other]}
                lang={htmlLang[other]}
                className={tool}
              >
                {localeName[other]}
              </a>
            ))}
          <a href={accountPath(locale)} className={tool}>
            <PersonIcon />
            <span className="sr-only lg:not-sr-only">{t.shell.account}</span>
          </a>
          <a href={cartPath(locale)} className={classNames(tool, "relative")} data-cart-link>
            <BasketIcon />
            <span className="sr-only lg:not-sr-only">{t.shell.cart}</span>
            <span
              data-cart-count
              hidden
              className="figures min-w-5 rounded-full bg-price px-1.5 text-center text-xs leading-5 text-card max-lg:absolute max-lg:top-0 max-lg:right-0"
            />
          </a>
        </div>
      </div>
      <Horizon className="h-3 w-full" />
    </header>
  )
}

/** A plain GET form; the enhancement script adds suggestions to it. */
function SearchBox({ action, search }: { action: string; search: string }) {
  const t = useT()
  const words = new URLSearchParams(search).get("q") ?? ""
  return (
    <form
      action={action}
      role="search"
      className="relative order-3 w-full md:order-none md:ml-auto md:max-w-80"
      data-suggest={suggestionsPath()}
    >
      <label htmlFor="search" className="sr-only">
        {t.shell.searchLabel}
      </label>
      <input
        id="search"
        type="search"
        name="q"
        defaultValue={words}
        maxLength={60}
        placeholder={t.shell.searchPlaceholder}
        autoComplete="off"
        enterKeyHint="search"
        className="min-h-11 w-full rounded-full border border-control bg-surface pr-12 pl-4"
      />
      <button className="absolute inset-y-0 right-0 inline-flex w-12 items-center justify-center text-primary">
        <SearchIcon />
        <span className="sr-only">{t.shell.search}</span>
      </button>
    </form>
  )
}
